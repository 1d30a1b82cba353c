Feature: Shoulder disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: shoulder. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: A shoulder that hurts may be filmed at any time

    Scenario: A shoulder that hurts
      Given a request for an X-ray of the shoulder
      And the record documents "pain" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "shoulder-pain" is met
      And the limit "repeat-without-change" does not hold

    Scenario: Filmed before, and operated on since
      Given a request for an X-ray of the shoulder
      And the record documents "pain" for the shoulder
      And the record documents "same_study_before" for the shoulder
      And the record documents "surgery_since_study" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the limit "repeat-without-change" does not hold

    Scenario: A shoulder that does not hurt
      Given a request for an X-ray of the shoulder
      And the record documents no "pain" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "shoulder-pain" is not met

    Scenario: Filmed before and nothing has changed
      Given a request for an X-ray of the shoulder
      And the record documents "pain" for the shoulder
      And the record documents "same_study_before" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Filmed before, and a fracture in question only if older than seventy
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | pain              | yes   | shoulder |
        | injury_mechanism  | twist |          |
        | bony_tenderness   | yes   | shoulder |
        | same_study_before | yes   | shoulder |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: An MRI of the shoulder is for a suspected cuff tear, and no routine for impingement

    Scenario: The arm drops since a fall two weeks ago
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "injury_mechanism" as fall
      And the record documents "drop_arm_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "acute-tear" is met
      And the indication "lasting-tear" is not met

    Scenario: Active elevation is lost since a crash two weeks ago
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "significant_trauma"
      And the record documents "active_elevation_lost" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "acute-tear" is met

    Scenario: The arm drops, and nothing sudden is recorded
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "drop_arm_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "acute-tear" is not met
      And the indication "lasting-tear" is not met

    Scenario: Weakness for two weeks after a fall
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact               | value | region   |
        | weeks_since_injury | 2     |          |
        | injury_mechanism   | fall  |          |
        | motor_weakness     | yes   | shoulder |
        | pain               | yes   | shoulder |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "acute-tear" is not met
      And the indication "lasting-tear" is not met

    Scenario: The arm drops since a fall on a day that is not known
      Given a request for an MRI of the shoulder
      And the record documents "injury_mechanism" as fall
      And the record documents "drop_arm_sign" for the shoulder
      And the record documents "symptoms_improving" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the indication "acute-tear" is not documented
      And the indication "lasting-tear" is not met

    Scenario: Weakness for eight weeks, and nothing is said of the symptoms
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents "motor_weakness" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the indication "lasting-tear" is not documented

  Rule: An MR arthrogram of the shoulder is for the labrum and for instability

    Scenario: A positive test of the labrum
      Given a request for an MR arthrogram of the shoulder
      And the record documents "labral_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "labrum-or-instability" is met

    Scenario: The shoulder goes out again and again
      Given a request for an MR arthrogram of the shoulder
      And the record documents "recurrent_instability" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "labrum-or-instability" is met

    Scenario: The tests of labrum and stability are negative
      Given a request for an MR arthrogram of the shoulder
      And the record documents no "labral_sign" for the shoulder
      And the record documents no "instability_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "labrum-or-instability" is not met

    Scenario: An earlier arthrogram, and nothing has changed
      Given a request for an MR arthrogram of the shoulder
      And the record documents "dx.labral_tear" for the shoulder
      And the record documents "same_study_before" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier arthrogram, and a fracture in question only if older than seventy
      Given a request for an MR arthrogram of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | dx.labral_tear    | yes   | shoulder |
        | injury_mechanism  | twist |          |
        | bony_tenderness   | yes   | shoulder |
        | same_study_before | yes   | shoulder |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A CT of the shoulder is for bone, for a replacement, and in place of an MRI

    Scenario: A fracture is diagnosed
      Given a request for a CT of the shoulder
      And the record documents "dx.fracture" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "fracture-detail" is met
      And the indication "in-place-of-mri" is not documented

    Scenario: The displacement of an old fracture is in question
      Given a request for a CT of the shoulder
      And the record documents "fracture_displacement_in_question" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "fracture-detail" is met

    Scenario: A suspected tear that does not improve, and an MRI is possible
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact                 | value | region   |
        | weeks_since_injury   | 8     |          |
        | motor_weakness       | yes   | shoulder |
        | pain                 | yes   | shoulder |
        | mri_contraindication | no    |          |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met

    Scenario: A pacemaker, and strength and tests are normal
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact                 | value | region   |
        | weeks_since_injury   | 8     |          |
        | motor_weakness       | no    | shoulder |
        | rotator_cuff_sign    | no    | shoulder |
        | pain                 | yes   | shoulder |
        | mri_contraindication | yes   |          |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met

    Scenario: A fracture in question only if older than seventy
      Given a request for a CT of the shoulder
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the shoulder
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the indication "fracture-detail" is not documented

    Scenario: A pacemaker, and the arm drops since a fall on an unknown day
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact                 | value | region   |
        | injury_mechanism     | fall  |          |
        | drop_arm_sign        | yes   | shoulder |
        | symptoms_improving   | yes   | shoulder |
        | mri_contraindication | yes   |          |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

  Rule: Ultrasound of the shoulder is for the cuff and the tendons

    Scenario: Weakness on testing
      Given a request for an ultrasound of the shoulder
      And the record documents "motor_weakness" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "cuff-tear" is met
      And the indication "tendinopathy" is not met

    Scenario: A tendinopathy is diagnosed
      Given a request for an ultrasound of the shoulder
      And the record documents "dx.tendinopathy" for the shoulder
      And the record documents no "motor_weakness" for the shoulder
      And the record documents no "rotator_cuff_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "tendinopathy" is met
      And the indication "cuff-tear" is not met

    Scenario: Strength full, tests negative, and no tendon disorder named
      Given a request for an ultrasound of the shoulder
      And the record documents no "motor_weakness" for the shoulder
      And the record documents no "rotator_cuff_sign" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the indication "cuff-tear" is not met
      And the indication "tendinopathy" is not met

    Scenario: An earlier ultrasound, and nothing has changed
      Given a request for an ultrasound of the shoulder
      And the record documents "motor_weakness" for the shoulder
      And the record documents "same_study_before" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier ultrasound, and a fracture in question only if older than seventy
      Given a request for an ultrasound of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | motor_weakness    | yes   | shoulder |
        | injury_mechanism  | twist |          |
        | bony_tenderness   | yes   | shoulder |
        | same_study_before | yes   | shoulder |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A bone scan of the shoulder looks for osteonecrosis, tumor and infection

    Scenario: Osteonecrosis is suspected
      Given a request for a bone scan of the shoulder
      And the record documents "osteonecrosis_suspected" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "osteonecrosis" is met
      And the indication "metastasis" is not met
      And the indication "infection" is not met

    Scenario: Osteonecrosis is diagnosed
      Given a request for a bone scan of the shoulder
      And the record documents "dx.osteonecrosis" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are met
      And the indication "osteonecrosis" is met

    Scenario: An earlier bone scan, and nothing has changed
      Given a request for a bone scan of the shoulder
      And the record documents "osteonecrosis_suspected" for the shoulder
      And the record documents "same_study_before" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier bone scan, and a fracture in question only if older than seventy
      Given a request for a bone scan of the shoulder
      And the record documents these facts:
        | fact                    | value | region   |
        | osteonecrosis_suspected | yes   | shoulder |
        | injury_mechanism        | twist |          |
        | bony_tenderness         | yes   | shoulder |
        | same_study_before       | yes   | shoulder |
      When the request is checked against "acoem-current/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An MRI of the shoulder at <value> weeks after the injury: <what>
      Given a request for an MRI of the shoulder
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                | criterion                           | status  |
        | 4     | at most four weeks since the injury | concept/clear-acute-cuff-tear/fresh | met     |
        | 5     | at most four weeks since the injury | concept/clear-acute-cuff-tear/fresh | not met |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An MRI of the shoulder, and all that is known of the worker is <finding> = <value>: <what>
      Given a request for an MRI of the shoulder
      And the record documents "<finding>" as <value>
      When the request is checked against "acoem-current/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | finding          | value          | what                                                | criterion                           | status |
        | injury_mechanism | mva            | a fall, a crash, a lift, a blow, a twist or a crush | concept/clear-acute-cuff-tear/force | met    |
        | injury_mechanism | lift_push_pull | a fall, a crash, a lift, a blow, a twist or a crush | concept/clear-acute-cuff-tear/force | met    |
        | injury_mechanism | direct_blow    | a fall, a crash, a lift, a blow, a twist or a crush | concept/clear-acute-cuff-tear/force | met    |
        | injury_mechanism | twist          | a fall, a crash, a lift, a blow, a twist or a crush | concept/clear-acute-cuff-tear/force | met    |
        | injury_mechanism | crush          | a fall, a crash, a lift, a blow, a twist or a crush | concept/clear-acute-cuff-tear/force | met    |

    Scenario Outline: An MRI of the shoulder, and all that is known is <finding>: <what>
      Given a request for an MRI of the shoulder
      And the record documents "<finding>" for the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | finding               | what                                         | criterion                   | status |
        | dx.rotator_cuff_tear  | a torn rotator cuff is suspected on findings | concept/cuff-tear-suspected | met    |
        | drop_arm_sign         | a torn rotator cuff is suspected on findings | concept/cuff-tear-suspected | met    |
        | active_elevation_lost | a torn rotator cuff is suspected on findings | concept/cuff-tear-suspected | met    |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An MRI of the shoulder, and nobody says: <what>
      Given a request for an MRI of the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | what                           | criterion                            | status         |
        | strength is reduced on testing | concept/cuff-tear-suspected/weakness | not documented |
        | a test of the cuff is positive | concept/cuff-tear-suspected/a-test   | not documented |

    Scenario Outline: An MR arthrogram of the shoulder, and nobody says: <what>
      Given a request for an MR arthrogram of the shoulder
      When the request is checked against "acoem-current/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | what                             | criterion                                                | status         |
        | a test of the labrum is positive | concept/labral-tear-or-instability-suspected/labral-test | not documented |
        | a test of stability is positive  | concept/labral-tear-or-instability-suspected/unstable    | not documented |
