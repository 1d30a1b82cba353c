Feature: Ankle and foot disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: ankle, foot. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the ankle or foot follow the Ottawa criteria, a fresh blow, or a heel that resists care

    Scenario: A tender malleolus after a twist last week
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "malleolar_tenderness" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "ottawa" is met
      And the indication "blunt-trauma" is not met

    Scenario: A leg that bears no weight after a twist last week
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                     | value | region |
        | injury_mechanism         | twist |        |
        | weeks_since_injury       | 1     |        |
        | inability_to_bear_weight | yes   | ankle  |
        | malleolar_tenderness     | no    | ankle  |
        | midfoot_bone_tenderness  | no    | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "ottawa" is met

    Scenario: A twist last week without any sign of the list
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                     | value | region |
        | injury_mechanism         | twist |        |
        | weeks_since_injury       | 1     |        |
        | inability_to_bear_weight | no    | ankle  |
        | malleolar_tenderness     | no    | ankle  |
        | midfoot_bone_tenderness  | no    | ankle  |
        | pain                     | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "ottawa" is not met

    Scenario: A tender malleolus after a twist half a year ago
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                 | value | region |
        | injury_mechanism     | twist |        |
        | weeks_since_injury   | 26    |        |
        | malleolar_tenderness | yes   | ankle  |
        | pain                 | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "ottawa" is not met

    Scenario: A twist last week, and the signs are not recorded
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "pain" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "ottawa" is not documented

    Scenario: A blow on a day that is not known
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as direct_blow
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "blunt-trauma" is not documented
      And "recent" is not documented

    Scenario Outline: Plain films of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "ottawa" is not met

      Examples:
        | study                 |
        | an X-ray of the ankle |
        | an X-ray of the foot  |

  Rule: An MRI of the ankle or foot is for listed questions, and is no routine for a sprain or the heel

    Scenario: The calf popped and the squeeze test is positive
      Given a request for an MRI of the ankle
      And the record documents "pop_felt" for the ankle
      And the record documents "tendon_gap_sign" for the ankle
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "achilles" is met
      And the indication "sprain" is not met

    Scenario: A tendinopathy that resists care
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | dx.tendinopathy         | yes   | ankle  |
        | weeks_since_injury      | 10    |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | symptoms_improving      | no    | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "achilles" is met

    Scenario: A tendinopathy that improves under care
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | dx.tendinopathy         | yes   | ankle  |
        | weeks_since_injury      | 10    |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | symptoms_improving      | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "achilles" is not met

    Scenario: A tendinopathy of two weeks
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | dx.tendinopathy         | yes   | ankle  |
        | weeks_since_injury      | 2     |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "achilles" is not met

    Scenario: A tendinopathy without a word on care
      Given a request for an MRI of the ankle
      And the record documents "dx.tendinopathy" for the ankle
      And the record documents "weeks_since_injury" as 10 weeks
      And the record documents "pain" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "achilles" is not documented

    Scenario: A sprain of unknown length, and cartilage and bone are in question
      Given a request for an MRI of the ankle
      And the record documents "pain" for the ankle
      And the record documents "osteochondral_injury_suspected" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "sprain" is not documented

    Scenario Outline: MRI of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "achilles" is not met

      Examples:
        | study               |
        | an MRI of the ankle |
        | an MRI of the foot  |

  Rule: Ultrasound of the ankle or foot is for a torn tendon or a heel that resists care

    Scenario: Ultrasound where the findings suggest a torn tendon
      Given a request for an ultrasound of the ankle
      And the record documents "tendon_tear_suspected" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "achilles" is met
      And the indication "plantar-fasciitis" is not met

    Scenario: Ultrasound of plantar fasciitis that resists care
      Given a request for an ultrasound of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | dx.plantar_fasciitis    | yes   | ankle  |
        | weeks_since_injury      | 10    |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | symptoms_improving      | no    | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "plantar-fasciitis" is met
      And the indication "achilles" is not met

    Scenario: An earlier ultrasound, and nothing has changed
      Given a request for an ultrasound of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | dx.plantar_fasciitis    | yes   | ankle  |
        | weeks_since_injury      | 10    |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | symptoms_improving      | no    | ankle  |
        | same_study_before       | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Ultrasound of a tendinopathy without a word on care
      Given a request for an ultrasound of the ankle
      And the record documents "tendinopathy_suspected" for the ankle
      And the record documents "weeks_since_injury" as 10 weeks
      And the record documents "pain" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "achilles" is not documented

    Scenario: Ultrasound of plantar fasciitis, and nothing else is recorded
      Given a request for an ultrasound of the ankle
      And the record documents "dx.plantar_fasciitis" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "plantar-fasciitis" is not documented

    Scenario Outline: Ultrasound of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "achilles" is not met

      Examples:
        | study                      |
        | an ultrasound of the ankle |
        | an ultrasound of the foot  |

  Rule: A CT of the ankle or foot shows a fracture in detail, or bones grown together

    Scenario: A fracture of the talus
      Given a request for a CT of the ankle
      And the record documents "dx.fracture" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "fracture-detail" is met
      And the indication "coalition" is not met

    Scenario: A coalition is suspected
      Given a request for a CT of the ankle
      And the record documents "tarsal_coalition_suspected" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "coalition" is met
      And the indication "fracture-detail" is not met

    Scenario: An earlier CT, and nothing has changed
      Given a request for a CT of the ankle
      And the record documents "tarsal_coalition_suspected" for the ankle
      And the record documents "same_study_before" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: A fracture in question only if older than seventy before a CT
      Given a request for a CT of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the indication "fracture-detail" is not documented

    Scenario: An earlier CT, and a fracture in question only if older than seventy
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                       | value | region |
        | tarsal_coalition_suspected | yes   | ankle  |
        | injury_mechanism           | twist |        |
        | bony_tenderness            | yes   | ankle  |
        | same_study_before          | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: CT of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "fracture-detail" is not met

      Examples:
        | study             |
        | a CT of the ankle |
        | a CT of the foot  |

  Rule: A bone scan of the ankle or foot looks for a stress fracture or a regional pain syndrome

    Scenario: A stress fracture is suspected
      Given a request for a bone scan of the ankle
      And the record documents "stress_fracture_suspected" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "stress-fracture" is met
      And the indication "regional-pain-syndrome" is not met

    Scenario: Complex regional pain syndrome in question
      Given a request for a bone scan of the ankle
      And the record documents "dx.crps" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are met
      And the indication "regional-pain-syndrome" is met
      And the indication "stress-fracture" is not met

    Scenario: An earlier bone scan, and nothing has changed
      Given a request for a bone scan of the ankle
      And the record documents "dx.crps" for the ankle
      And the record documents "same_study_before" for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier bone scan, and a fracture in question only if older than seventy
      Given a request for a bone scan of the ankle
      And the record documents these facts:
        | fact              | value | region |
        | dx.crps           | yes   | ankle  |
        | injury_mechanism  | twist |        |
        | bony_tenderness   | yes   | ankle  |
        | same_study_before | yes   | ankle  |
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: Bone scan of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/ankle-foot"
      Then the criteria are not met
      And the indication "stress-fracture" is not met

      Examples:
        | study                    |
        | a bone scan of the ankle |
        | a bone scan of the foot  |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the ankle at <value> weeks after the injury: <what>
      Given a request for an X-ray of the ankle
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | value | what                   | criterion | status  |
        | 3     | at most four weeks ago | recent    | met     |
        | 4     | at most four weeks ago | recent    | met     |
        | 5     | at most four weeks ago | recent    | not met |

    Scenario Outline: An X-ray of the ankle at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the ankle
      And the record documents "conservative_care_weeks" as <value> weeks for the ankle
      When the request is checked against "acoem-current/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                    | criterion                                  | status  |
        | 3     | four weeks or more of conservative care | concept/past-the-acute-phase/weeks-of-care | not met |
        | 4     | four weeks or more of conservative care | concept/past-the-acute-phase/weeks-of-care | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the ankle, and all that is known of the worker is injury_mechanism = crush: a blow or a crush
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as crush
      When the request is checked against "acoem-current/ankle-foot"
      Then "blow" is met
