Feature: Elbow complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 10

  What this guideline says about imaging of: elbow. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the elbow follow failed care, unless an injury or a red flag calls for them

    Scenario: films: nothing is recorded
      Given a request for an X-ray of the elbow
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "plan-change" is not documented

  Rule: An MRI of the elbow asks what care has not settled, and is none for epicondylalgia

    Scenario: MRI: nothing is recorded
      Given a request for an MRI of the elbow
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "plan-change" is not documented

    Scenario: MRI: epicondylalgia, and nothing else is recorded
      Given a request for an MRI of the elbow
      And the record documents "dx.tendinopathy" for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And the limit "epicondylalgia" is not documented
      And "other-ligament" is not documented
      And "other-correctable" is not documented
      And "other-surgery" is not documented

  Rule: CT, arthrogram and ultrasound of the elbow need failed care and a plan that hangs on the result

    Scenario: CT: nothing is recorded
      Given a request for a CT of the elbow
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "plan-change" is not documented

    Scenario Outline: CT, arthrogram or ultrasound of the elbow: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And "care-duration" is not documented

      Examples:
        | study                         |
        | a CT of the elbow             |
        | an arthrogram of the elbow    |
        | a CT arthrogram of the elbow  |
        | an MR arthrogram of the elbow |
        | an ultrasound of the elbow    |

  Rule: A bone scan of the elbow needs what the other studies need

    Scenario: bone scan: nothing is recorded
      Given a request for a bone scan of the elbow
      When the request is checked against "acoem-2004/elbow"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "plan-change" is not documented

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the elbow at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario: An X-ray of the elbow at 4 weeks after the injury: four weeks since the injury
      Given a request for an X-ray of the elbow
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-surgery-or-serious-disease/month" is met

    Scenario Outline: An MRI of the elbow at <value> weeks of conservative care: <what>
      Given a request for an MRI of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: A CT of the elbow at <value> weeks of conservative care: <what>
      Given a request for a CT of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: A bone scan of the elbow at <value> weeks of conservative care: <what>
      Given a request for a bone scan of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the elbow, and all that is known of the worker is <finding> = <value>: <what>
      Given a request for an X-ray of the elbow
      And the record documents "<finding>" as <value>
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | finding          | value | what                                                | criterion                     | status |
        | injury_mechanism | mva   | a fall, a vehicle crash, a blow, a twist or a crush | concept/limb-trauma/mechanism | met    |
        | injury_mechanism | crush | a fall, a vehicle crash, a blow, a twist or a crush | concept/limb-trauma/mechanism | met    |

    Scenario Outline: An X-ray of the elbow, and all that is known is <finding>: <what>
      Given a request for an X-ray of the elbow
      And the record documents "<finding>" for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "<criterion>" is <status>

      Examples:
        | finding               | what                                                                                                                | criterion                                 | status  |
        | dx.fracture           | a fracture or a dislocation is suspected                                                                            | concept/limb-fracture-suspected/suspicion | met     |
        | dislocation_suspected | a fracture or a dislocation is suspected                                                                            | concept/limb-fracture-suspected/suspicion | met     |
        | symptoms_improving    | after a month of limiting symptoms surgery is considered for a specific defect, or a serious disease is in question | concept/limb-surgery-or-serious-disease   | not met |
