Feature: Shoulder complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 9

  What this guideline says about imaging of: shoulder. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the shoulder wait for the first weeks of care, unless there is a red flag

    Scenario: Weakness on testing in the second week
      Given a request for an X-ray of the shoulder
      And the record documents "motor_weakness" for the shoulder
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents no "invasive_procedure_planned" for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are met
      And the indication "physiologic" is met
      And the indication "failed-care" is not documented
      And the limit "first-weeks" does not hold
      And "concept/shoulder-tissue-insult" is met
      And "concept/shoulder-tissue-insult/weakness" is met
      And "concept/shoulder-imaging-ground" is met

    Scenario: A strengthening program has stalled
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact                         | value | region   |
        | neuro_exam_normal            | yes   | shoulder |
        | rotator_cuff_sign            | no    | shoulder |
        | labral_sign                  | no    | shoulder |
        | invasive_procedure_planned   | no    | shoulder |
        | surgery_planned              | no    | shoulder |
        | unexplained_findings         | no    | shoulder |
        | strengthening_program_failed | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are met
      And the indication "strengthening" is met
      And the indication "failed-care" is not documented

    Scenario: Early, and no examination is recorded
      Given a request for an X-ray of the shoulder
      And the record documents "weeks_since_injury" as 2 weeks
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the limit "first-weeks" is not documented
      And "concept/shoulder-imaging-ground" is not documented

    Scenario: Films: A repeat after a significant change, in the third week and without a ground
      Given a request for an X-ray of the shoulder
      And the record documents these facts:
        | fact                       | value | region   |
        | conservative_care_given    | yes   | shoulder |
        | conservative_care_weeks    | 8     | shoulder |
        | pain                       | yes   | shoulder |
        | symptoms_improving         | no    | shoulder |
        | neuro_exam_normal          | yes   | shoulder |
        | rotator_cuff_sign          | no    | shoulder |
        | labral_sign                | no    | shoulder |
        | invasive_procedure_planned | no    | shoulder |
        | surgery_planned            | no    | shoulder |
        | weeks_since_injury         | 3     |          |
        | same_study_before          | yes   | shoulder |
        | significant_change         | yes   | shoulder |
        | neuro_deficit              | no    | shoulder |
        | motor_weakness             | no    | shoulder |
        | sensory_deficit            | no    | shoulder |
        | reflex_abnormal            | no    | shoulder |
        | age_years                  | 71    |          |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not met

  Rule: Stress films belong to a separation at the collarbone

    Scenario: A separated acromioclavicular joint
      Given a request for a stress views X-ray of the shoulder
      And the record documents "dx.ac_separation" for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are met
      And the indication "joint-separation" is met

    Scenario: Instability is no ground for stress films
      Given a request for a stress views X-ray of the shoulder
      And the record documents no "dx.ac_separation" for the shoulder
      And the record documents "instability_sign" for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not met
      And the indication "joint-separation" is not met

    Scenario: Stress films again without a change
      Given a request for a stress views X-ray of the shoulder
      And the record documents "dx.ac_separation" for the shoulder
      And the record documents "same_study_before" for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Stress films again, and whether a red flag is new turns on the age
      Given a request for a stress views X-ray of the shoulder
      And the record documents these facts:
        | fact              | value | region   |
        | dx.ac_separation  | yes   | shoulder |
        | same_study_before | yes   | shoulder |
        | injury_mechanism  | twist |          |
        | bony_tenderness   | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: An MRI of the shoulder needs failed care, and surgery in view where it would be a routine

    Scenario: MRI: nothing is recorded
      Given a request for an MRI of the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "physiologic" is not documented

    Scenario: MRI: weakness after care of unknown length
      Given a request for an MRI of the shoulder
      And the record documents these facts:
        | fact                       | value | region   |
        | neuro_exam_normal          | yes   | shoulder |
        | rotator_cuff_sign          | no    | shoulder |
        | labral_sign                | no    | shoulder |
        | invasive_procedure_planned | no    | shoulder |
        | surgery_planned            | no    | shoulder |
        | unexplained_findings       | no    | shoulder |
        | conservative_care_given    | yes   | shoulder |
        | pain                       | yes   | shoulder |
        | motor_weakness             | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "care-duration" is not documented
      And "care-failed" is met

  Rule: An arthrogram of the shoulder is judged as an MRI is

    Scenario: arthrogram: nothing is recorded
      Given a request for an arthrogram of the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "physiologic" is not documented

    Scenario: arthrogram: weakness after care of unknown length
      Given a request for an arthrogram of the shoulder
      And the record documents these facts:
        | fact                       | value | region   |
        | neuro_exam_normal          | yes   | shoulder |
        | rotator_cuff_sign          | no    | shoulder |
        | labral_sign                | no    | shoulder |
        | invasive_procedure_planned | no    | shoulder |
        | surgery_planned            | no    | shoulder |
        | unexplained_findings       | no    | shoulder |
        | conservative_care_given    | yes   | shoulder |
        | pain                       | yes   | shoulder |
        | motor_weakness             | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "care-duration" is not documented
      And "care-failed" is met

  Rule: A CT of the shoulder needs failed care and a ground beside it

    Scenario: CT: nothing is recorded
      Given a request for a CT of the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "physiologic" is not documented

    Scenario: CT: weakness after care of unknown length
      Given a request for a CT of the shoulder
      And the record documents these facts:
        | fact                       | value | region   |
        | neuro_exam_normal          | yes   | shoulder |
        | rotator_cuff_sign          | no    | shoulder |
        | labral_sign                | no    | shoulder |
        | invasive_procedure_planned | no    | shoulder |
        | surgery_planned            | no    | shoulder |
        | unexplained_findings       | no    | shoulder |
        | conservative_care_given    | yes   | shoulder |
        | pain                       | yes   | shoulder |
        | motor_weakness             | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "care-duration" is not documented
      And "care-failed" is met

  Rule: A bone scan of the shoulder needs what a CT needs

    Scenario: bone scan: nothing is recorded
      Given a request for a bone scan of the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting-waived" is not met
      And "care-duration" is not documented
      And "care-failed" is not documented
      And the indication "red-flag" is not met
      And the indication "physiologic" is not documented

    Scenario: bone scan: weakness after care of unknown length
      Given a request for a bone scan of the shoulder
      And the record documents these facts:
        | fact                       | value | region   |
        | neuro_exam_normal          | yes   | shoulder |
        | rotator_cuff_sign          | no    | shoulder |
        | labral_sign                | no    | shoulder |
        | invasive_procedure_planned | no    | shoulder |
        | surgery_planned            | no    | shoulder |
        | unexplained_findings       | no    | shoulder |
        | conservative_care_given    | yes   | shoulder |
        | pain                       | yes   | shoulder |
        | motor_weakness             | yes   | shoulder |
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "care-duration" is not documented
      And "care-failed" is met

  Rule: Ultrasound of the rotator cuff is not recommended, whatever the record says

    Scenario: Ultrasound is not recommended even with weakness
      Given a request for an ultrasound of the shoulder
      And the record documents "motor_weakness" for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then the criteria are not met

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the shoulder at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the shoulder
      And the record documents "conservative_care_weeks" as <value> weeks for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario: An X-ray of the shoulder at 4 weeks after the injury: at most four weeks since the injury
      Given a request for an X-ray of the shoulder
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/shoulder"
      Then "concept/acute-cuff-tear-young/fresh" is met

    Scenario Outline: An MRI of the shoulder at <value> weeks of conservative care: <what>
      Given a request for an MRI of the shoulder
      And the record documents "conservative_care_weeks" as <value> weeks for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: An arthrogram of the shoulder at <value> weeks of conservative care: <what>
      Given a request for an arthrogram of the shoulder
      And the record documents "conservative_care_weeks" as <value> weeks for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: A CT of the shoulder at <value> weeks of conservative care: <what>
      Given a request for a CT of the shoulder
      And the record documents "conservative_care_weeks" as <value> weeks for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

    Scenario Outline: A bone scan of the shoulder at <value> weeks of conservative care: <what>
      Given a request for a bone scan of the shoulder
      And the record documents "conservative_care_weeks" as <value> weeks for the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion     | status  |
        | 3     | at least four weeks of conservative care | care-duration | not met |
        | 4     | at least four weeks of conservative care | care-duration | met     |
        | 5     | at least four weeks of conservative care | care-duration | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the shoulder, and all that is known of the worker is <finding> = <value>: <what>
      Given a request for an X-ray of the shoulder
      And the record documents "<finding>" as <value>
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | finding          | value          | what                                                | criterion                           | status |
        | injury_mechanism | mva            | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force | met    |
        | injury_mechanism | lift_push_pull | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force | met    |
        | injury_mechanism | direct_blow    | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force | met    |
        | injury_mechanism | twist          | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force | met    |
        | injury_mechanism | crush          | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force | met    |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the shoulder, and nobody says: <what>
      Given a request for an X-ray of the shoulder
      When the request is checked against "acoem-2004/shoulder"
      Then "<criterion>" is <status>

      Examples:
        | what                                                | criterion                                  | status         |
        | a fall, a crash, a lift, a blow, a twist or a crush | concept/acute-cuff-tear-young/force        | not met        |
        | strength is reduced on testing                      | concept/shoulder-tissue-insult/weakness    | not documented |
        | a test of the cuff is positive                      | concept/shoulder-tissue-insult/cuff-sign   | not documented |
        | a test of the labrum is positive                    | concept/shoulder-tissue-insult/labral-test | not documented |
