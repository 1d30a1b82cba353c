Feature: Forearm, wrist and hand complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 11

  What this guideline says about imaging of: forearm, wrist, hand. Each scenario asks the guideline itself, whatever
  the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the wrist or hand are no routine: a tender snuffbox, a lax thumb or failed care opens them

    Scenario: films: nothing is recorded
      Given a request for an X-ray of the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "waiting-red-flag" is not met
      And "waiting-scaphoid" is not met
      And "waiting-thumb" is not met
      And "care-duration" is not documented

    Scenario Outline: Plain films of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And "care-duration" is not documented

      Examples:
        | study                   |
        | an X-ray of the forearm |
        | an X-ray of the wrist   |
        | an X-ray of the hand    |

  Rule: An MRI of the hand needs failed care, and settles an infection or a carpal tunnel in doubt

    Scenario: MRI of the hand: nothing is recorded
      Given a request for an MRI of the hand
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not met
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "carpal-tunnel" is not met

  Rule: An MRI of the wrist needs failed care and a disorder that it would show

    Scenario: MRI of the wrist: nothing is recorded
      Given a request for an MRI of the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "carpal-tunnel" is not met

    Scenario Outline: MRI of the forearm or wrist: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And the indication "specific-disorder" is not documented

      Examples:
        | study                 |
        | an MRI of the forearm |
        | an MRI of the wrist   |

  Rule: A bone scan of the wrist or hand looks for a fracture that films do not show

    Scenario: bone scan: nothing is recorded
      Given a request for a bone scan of the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "scaphoid" is not met
      And "films-negative" is not documented
      And the indication "suspected-fracture" is not met
      And the indication "regional-pain" is not met
      And "criteria-met" is not documented

    Scenario Outline: Bone scan of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not met
      And the indication "red-flag" is not met

      Examples:
        | study                      |
        | a bone scan of the forearm |
        | a bone scan of the wrist   |
        | a bone scan of the hand    |

  Rule: CT, arthrogram and ultrasound of the wrist need failed care and a named disorder

    Scenario: CT: nothing is recorded
      Given a request for a CT of the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "specific-disorder" is not documented

    Scenario Outline: CT, arthrogram or ultrasound of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/wrist-hand"
      Then the criteria are not documented
      And "care-duration" is not documented

      Examples:
        | study                           |
        | a CT of the forearm             |
        | a CT of the wrist               |
        | a CT of the hand                |
        | an arthrogram of the forearm    |
        | an arthrogram of the wrist      |
        | an arthrogram of the hand       |
        | a CT arthrogram of the forearm  |
        | a CT arthrogram of the wrist    |
        | a CT arthrogram of the hand     |
        | an MR arthrogram of the forearm |
        | an MR arthrogram of the wrist   |
        | an MR arthrogram of the hand    |
        | an ultrasound of the forearm    |
        | an ultrasound of the wrist      |
        | an ultrasound of the hand       |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the forearm at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the forearm
      And the record documents "conservative_care_weeks" as <value> weeks for the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: An X-ray of the forearm at <value> weeks after the injury: <what>
      Given a request for an X-ray of the forearm
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | value | what                               | criterion  | status  |
        | 0     | at least one week since the injury | again-week | not met |
        | 1     | at least one week since the injury | again-week | met     |
        | 2     | at least one week since the injury | again-week | met     |

    Scenario Outline: An MRI of the hand at <value> weeks of conservative care: <what>
      Given a request for an MRI of the hand
      And the record documents "conservative_care_weeks" as <value> weeks for the hand
      When the request is checked against "acoem-2004/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: An MRI of the forearm at <value> weeks of conservative care: <what>
      Given a request for an MRI of the forearm
      And the record documents "conservative_care_weeks" as <value> weeks for the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: A CT of the forearm at <value> weeks of conservative care: <what>
      Given a request for a CT of the forearm
      And the record documents "conservative_care_weeks" as <value> weeks for the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: An MRI of the forearm, and nobody says: a fracture is suspected
      Given a request for an MRI of the forearm
      When the request is checked against "acoem-2004/wrist-hand"
      Then "concept/wrist-disorder-for-mri/fracture" is not met
