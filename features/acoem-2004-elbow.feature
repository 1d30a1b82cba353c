Feature: Elbow complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 10

  What this guideline says about imaging of: elbow. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Plain films of the elbow

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

    Scenario Outline: At least four weeks of conservative care: <value> weeks
      Given a request for an X-ray of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "care-duration" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |

    Scenario Outline: A fall, a vehicle crash, a blow, a twist or a crush, injury mechanism <value>
      Given a request for an X-ray of the elbow
      And the record documents "injury_mechanism" as <value>
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-trauma/mechanism" is <status>

      Examples:
        | value | status |
        | mva   | met    |
        | crush | met    |

    Scenario: A fracture or a dislocation is suspected: fracture
      Given a request for an X-ray of the elbow
      And the record documents "dx.fracture" for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-fracture-suspected/suspicion" is met

    Scenario: A fracture or a dislocation is suspected: dislocation suspected
      Given a request for an X-ray of the elbow
      And the record documents "dislocation_suspected" for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-fracture-suspected/suspicion" is met

    Scenario: Four weeks since the injury: weeks since injury 4
      Given a request for an X-ray of the elbow
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-surgery-or-serious-disease/month" is met

    Scenario: After a month of limiting symptoms surgery is considered for a specific defect, or a serious disease is in question: symptoms improving
      Given a request for an X-ray of the elbow
      And the record documents "symptoms_improving" for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "concept/limb-surgery-or-serious-disease" is not met

  Rule: MRI of the elbow

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

    Scenario Outline: At least four weeks of conservative care: <value> weeks (2)
      Given a request for an MRI of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "care-duration" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |

  Rule: CT, arthrogram or ultrasound of the elbow

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

    Scenario Outline: At least four weeks of conservative care: <value> weeks (3)
      Given a request for a CT of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "care-duration" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |

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

  Rule: Bone scan of the elbow

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

    Scenario Outline: At least four weeks of conservative care: <value> weeks (4)
      Given a request for a bone scan of the elbow
      And the record documents "conservative_care_weeks" as <value> weeks for the elbow
      When the request is checked against "acoem-2004/elbow"
      Then "care-duration" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |
