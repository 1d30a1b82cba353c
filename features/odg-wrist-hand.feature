Feature: ODG Forearm, Wrist and Hand, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: forearm, wrist, hand. Each scenario asks the guideline itself, whatever
  the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the wrist or hand are the first study after an injury

    Scenario: Films: the first after a twist last week
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | no    | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | no    | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
        | weeks_since_injury  | 1     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "first-after-trauma" is met
      And "first-trauma" is met
      And "no-films-yet" is met
      And the indication "chronic-first" is not met

    Scenario: Films: again twelve days after a twist, the snuffbox still tender
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | yes   | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | yes   | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
        | weeks_since_injury  | 1     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "scaphoid" is met
      And "scaphoid-trauma" is met
      And "scaphoid-suspected" is met
      And the indication "first-after-trauma" is not met

    Scenario: Films: not the first after a twist last week
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | no    | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | yes   | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
        | weeks_since_injury  | 1     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "first-after-trauma" is not met
      And "no-films-yet" is not met
      And the indication "scaphoid" is not met
      And the indication "fracture-or-dislocation" is not met

    Scenario: Films: the first after a twist five weeks ago
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | no    | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | no    | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
        | weeks_since_injury  | 5     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "first-after-trauma" is not met
      And "first-trauma" is not met
      And the indication "chronic-first" is not met

    Scenario: Films: the first after a twist on an unknown day
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | no    | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | no    | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And the indication "first-after-trauma" is not documented
      And "first-trauma" is not documented

    Scenario: Films: again after a twist on an unknown day, the snuffbox still tender
      Given a request for an X-ray of the forearm
      And the record documents these facts:
        | fact                | value | region  |
        | snuffbox_tenderness | yes   | forearm |
        | fracture_suspected  | no    | forearm |
        | pain                | yes   | forearm |
        | plain_films_done    | yes   | forearm |
        | age_years           | 40    |         |
        | injury_mechanism    | twist |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And the indication "scaphoid" is not documented
      And "scaphoid-trauma" is not documented

    Scenario Outline: Plain films of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And "first-trauma" is not met

      Examples:
        | study                   |
        | an X-ray of the forearm |
        | an X-ray of the wrist   |
        | an X-ray of the hand    |

  Rule: An MRI of the wrist or hand follows normal films and a suspicion

    Scenario: MRI: a tender snuffbox, normal films, and the answer is needed at once
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                    | value  | region  |
        | injury_mechanism        | twist  |         |
        | weeks_since_injury      | 1      |         |
        | snuffbox_tenderness     | yes    | forearm |
        | plain_films_result      | normal | forearm |
        | immediate_answer_needed | yes    | forearm |
        | pain                    | yes    | forearm |
        | age_years               | 40     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "fracture-behind-normal-films" is met
      And "fracture-trauma" is met
      And "snuffbox" is met
      And "films-normal" is met
      And "at-once" is met
      And "radius-suspected" is not met

    Scenario: MRI: a suspected fracture of the radius, normal films, and the answer is needed at once
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                    | value  | region  |
        | injury_mechanism        | twist  |         |
        | weeks_since_injury      | 1      |         |
        | snuffbox_tenderness     | no     | forearm |
        | plain_films_result      | normal | forearm |
        | immediate_answer_needed | yes    | forearm |
        | pain                    | yes    | forearm |
        | age_years               | 40     |         |
        | fracture_suspected      | yes    | forearm |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "fracture-behind-normal-films" is met
      And "radius-suspected" is met
      And "snuffbox" is not met

    Scenario: MRI: normal films and no suspicion of a fracture
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                    | value  | region  |
        | injury_mechanism        | twist  |         |
        | weeks_since_injury      | 1      |         |
        | snuffbox_tenderness     | no     | forearm |
        | plain_films_result      | normal | forearm |
        | immediate_answer_needed | yes    | forearm |
        | pain                    | yes    | forearm |
        | age_years               | 40     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "fracture-behind-normal-films" is not met
      And "fracture-in-question" is not met

    Scenario: MRI: a tender snuffbox, and films show the fracture
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                    | value    | region  |
        | injury_mechanism        | twist    |         |
        | weeks_since_injury      | 1        |         |
        | snuffbox_tenderness     | yes      | forearm |
        | plain_films_result      | abnormal | forearm |
        | immediate_answer_needed | yes      | forearm |
        | pain                    | yes      | forearm |
        | age_years               | 40       |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And "films-normal" is not met
      And "tumor-films" is not met
      And "kienbock-films" is not met

    Scenario: MRI: a tender snuffbox, and no films on record
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                    | value | region  |
        | injury_mechanism        | twist |         |
        | weeks_since_injury      | 1     |         |
        | snuffbox_tenderness     | yes   | forearm |
        | immediate_answer_needed | yes   | forearm |
        | pain                    | yes   | forearm |
        | age_years               | 40    |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And the indication "fracture-behind-normal-films" is not documented
      And "films-normal" is not documented

    Scenario: MRI: a tender snuffbox and normal films, and nobody says that it is urgent
      Given a request for an MRI of the forearm
      And the record documents these facts:
        | fact                | value  | region  |
        | injury_mechanism    | twist  |         |
        | weeks_since_injury  | 1      |         |
        | snuffbox_tenderness | yes    | forearm |
        | plain_films_result  | normal | forearm |
        | pain                | yes    | forearm |
        | age_years           | 40     |         |
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And "at-once" is not documented

    Scenario Outline: MRI of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And "fracture-trauma" is not met

      Examples:
        | study                 |
        | an MRI of the forearm |
        | an MRI of the wrist   |
        | an MRI of the hand    |

  Rule: A CT of the wrist or hand shows how a fracture or a joint stands

    Scenario: CT: a broken scaphoid on films, its displacement in question
      Given a request for a CT of the forearm
      And the record documents "dx.fracture" for the forearm
      And the record documents "plain_films_result" as abnormal for the forearm
      And the record documents "fracture_displacement_in_question" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "scaphoid" is met
      And "fracture" is met
      And "seen-on-films" is met
      And "displacement" is met

    Scenario: CT: a comminuted fracture that may leave a step in the joint
      Given a request for a CT of the forearm
      And the record documents "dx.comminuted_fracture" for the forearm
      And the record documents "joint_incongruity_suspected" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "distal-radius" is met
      And "comminuted" is met
      And "step" is met

    Scenario: CT: a broken scaphoid on films, its displacement clear
      Given a request for a CT of the forearm
      And the record documents "dx.fracture" for the forearm
      And the record documents "plain_films_result" as abnormal for the forearm
      And the record documents no "fracture_displacement_in_question" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "scaphoid" is not met
      And "displacement" is not met

    Scenario: CT: a fracture that films do not show
      Given a request for a CT of the forearm
      And the record documents "dx.fracture" for the forearm
      And the record documents "plain_films_result" as normal for the forearm
      And the record documents "fracture_displacement_in_question" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And "seen-on-films" is not met

    Scenario: CT: a broken scaphoid on films, and its displacement is not mentioned
      Given a request for a CT of the forearm
      And the record documents "dx.fracture" for the forearm
      And the record documents "plain_films_result" as abnormal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And the indication "scaphoid" is not documented
      And "displacement" is not documented

    Scenario: CT: a fracture, and no films on record
      Given a request for a CT of the forearm
      And the record documents "dx.fracture" for the forearm
      And the record documents "fracture_displacement_in_question" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And "seen-on-films" is not documented

    Scenario Outline: CT of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And "fracture" is not met

      Examples:
        | study               |
        | a CT of the forearm |
        | a CT of the wrist   |
        | a CT of the hand    |

  Rule: A bone scan of the wrist or hand looks for what normal films do not show

    Scenario: Bone scan: a tender snuffbox and normal films
      Given a request for a bone scan of the forearm
      And the record documents "snuffbox_tenderness" for the forearm
      And the record documents "plain_films_result" as normal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And the indication "occult-fracture" is met
      And "snuffbox" is met
      And "films-normal" is met
      And "fracture-suspected" is not met

    Scenario: Bone scan: a suspected fracture and normal films
      Given a request for a bone scan of the forearm
      And the record documents no "snuffbox_tenderness" for the forearm
      And the record documents "fracture_suspected" for the forearm
      And the record documents "plain_films_result" as normal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And "fracture-suspected" is met
      And "snuffbox" is not met

    Scenario: Bone scan: normal films and no suspicion
      Given a request for a bone scan of the forearm
      And the record documents no "snuffbox_tenderness" for the forearm
      And the record documents "plain_films_result" as normal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "occult-fracture" is not met
      And "occult-in-question" is not met

    Scenario: Bone scan: a tender snuffbox, and films show the fracture
      Given a request for a bone scan of the forearm
      And the record documents "snuffbox_tenderness" for the forearm
      And the record documents "plain_films_result" as abnormal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And "films-normal" is not met

    Scenario: Bone scan: regional pain of unknown age
      Given a request for a bone scan of the forearm
      And the record documents no "snuffbox_tenderness" for the forearm
      And the record documents "dx.crps" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And the indication "early-regional-pain" is not documented

    Scenario Outline: Bone scan of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And "snuffbox" is not documented

      Examples:
        | study                      |
        | a bone scan of the forearm |
        | a bone scan of the wrist   |
        | a bone scan of the hand    |

  Rule: Ultrasound of the wrist or hand looks at ganglia, tendons and the median nerve

    Scenario: Ultrasound: a ganglion
      Given a request for an ultrasound of the forearm
      And the record documents no "tinel_or_phalen" for the forearm
      And the record documents "dx.ganglion" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And "ganglion" is met

    Scenario: Ultrasound: a tendinopathy
      Given a request for an ultrasound of the forearm
      And the record documents no "tinel_or_phalen" for the forearm
      And the record documents "dx.tendinopathy" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are met
      And "tendon-disease" is met

    Scenario: Ultrasound: no nerve sign and nothing else
      Given a request for an ultrasound of the forearm
      And the record documents no "tinel_or_phalen" for the forearm
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not met
      And the indication "ganglion-tendon-or-nerve" is not met
      And "nerve-sign" is not met

    Scenario Outline: Ultrasound of the forearm, wrist or hand: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/wrist-hand"
      Then the criteria are not documented
      And "ganglion" is not met

      Examples:
        | study                        |
        | an ultrasound of the forearm |
        | an ultrasound of the wrist   |
        | an ultrasound of the hand    |

  Rule: One finding counts for what it is, and for no more

    Scenario: An MRI of the forearm, and all that is known is plain_films_result = normal: the films are normal or equivocal
      Given a request for an MRI of the forearm
      And the record documents "plain_films_result" as normal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then "kienbock-films" is met

    Scenario: A CT of the forearm, and all that is known is plain_films_result = normal: the films are normal or equivocal
      Given a request for a CT of the forearm
      And the record documents "plain_films_result" as normal for the forearm
      When the request is checked against "odg/wrist-hand"
      Then "hook-films" is met

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: An X-ray of the forearm, and nobody says: no films so far
      Given a request for an X-ray of the forearm
      When the request is checked against "odg/wrist-hand"
      Then "no-films-yet" is met
