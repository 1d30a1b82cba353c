Feature: Knee disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: knee. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the knee are for an injury with a sign, and for pain that lasts

    Scenario: A tender patella after a fall last week
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "patellar_or_fibular_head_tenderness" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "ottawa" is met
      And the indication "lasting-pain" is not met

    Scenario: A knee that does not bend after a fall last week
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "flexion_below_ninety" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "ottawa" is met

    Scenario: Aged 54, after a fall last week, without any sign
      Given a request for an X-ray of the knee
      And the record documents these facts:
        | fact                                | value | region |
        | injury_mechanism                    | fall  |        |
        | weeks_since_injury                  | 1     |        |
        | age_years                           | 54    |        |
        | patellar_or_fibular_head_tenderness | no    | knee   |
        | flexion_below_ninety                | no    | knee   |
        | inability_to_bear_weight            | no    | knee   |
        | pain                                | yes   | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "ottawa" is not met
      And the indication "lasting-pain" is not met

    Scenario: Eight weeks later the knee does not hurt
      Given a request for an X-ray of the knee
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents no "pain" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "lasting-pain" is not met
      And "painful" is not met

    Scenario: A fall last week, and the signs are not recorded
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "pain" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "ottawa" is not documented

    Scenario: A fall on an unknown day, and a tender patella
      Given a request for an X-ray of the knee
      And the record documents "injury_mechanism" as fall
      And the record documents "patellar_or_fibular_head_tenderness" for the knee
      And the record documents no "pain" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "ottawa" is not documented

  Rule: An MRI of the knee is for a derangement that lasts or an acute disruption, and not for arthritis

    Scenario: A positive test of the meniscus for eight weeks
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact               | value | region |
        | weeks_since_injury | 8     |        |
        | meniscal_sign      | yes   | knee   |
        | pain               | yes   | knee   |
        | instability_sign   | no    | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "lasting-derangement" is met
      And the indication "acute-disruption" is not met
      And the indication "osteonecrosis" is not met

    Scenario: A meniscal tear is named, eight weeks on
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact                  | value | region |
        | weeks_since_injury    | 8     |        |
        | dx.meniscal_tear      | yes   | knee   |
        | pain                  | yes   | knee   |
        | instability_sign      | no    | knee   |
        | meniscal_sign         | no    | knee   |
        | joint_line_tenderness | no    | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "lasting-derangement" is met

    Scenario: A positive test of the meniscus for two weeks
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact               | value | region |
        | weeks_since_injury | 2     |        |
        | meniscal_sign      | yes   | knee   |
        | pain               | yes   | knee   |
        | instability_sign   | no    | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "lasting-derangement" is not met

    Scenario: A positive test of the meniscus for eight weeks, improving
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact               | value | region |
        | weeks_since_injury | 8     |        |
        | meniscal_sign      | yes   | knee   |
        | pain               | yes   | knee   |
        | symptoms_improving | yes   | knee   |
        | instability_sign   | no    | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "lasting-derangement" is not met

    Scenario: Pain for eight weeks, and the tests are not recorded
      Given a request for an MRI of the knee
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents "pain" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "lasting-derangement" is not documented
      And the indication "acute-disruption" is not documented

    Scenario: An earlier MRI, and a fracture in question only if older than seventy
      Given a request for an MRI of the knee
      And the record documents these facts:
        | fact               | value | region |
        | weeks_since_injury | 60    |        |
        | meniscal_sign      | yes   | knee   |
        | pain               | yes   | knee   |
        | injury_mechanism   | twist |        |
        | bony_tenderness    | yes   | knee   |
        | same_study_before  | yes   | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: An MR arthrogram of the knee is for a meniscus that was operated on

    Scenario: A positive test of the meniscus after an earlier operation
      Given a request for an MR arthrogram of the knee
      And the record documents "tx.surgery" for the knee
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "operated-meniscus" is met
      And "test" is met
      And "named" is not met

    Scenario: A meniscal tear is named after an earlier operation
      Given a request for an MR arthrogram of the knee
      And the record documents "tx.surgery" for the knee
      And the record documents "dx.meniscal_tear" for the knee
      And the record documents no "meniscal_sign" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And "named" is met
      And "test" is not met

    Scenario: A negative test of the meniscus after an earlier operation
      Given a request for an MR arthrogram of the knee
      And the record documents "tx.surgery" for the knee
      And the record documents no "meniscal_sign" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "operated-meniscus" is not met
      And "meniscus" is not met

    Scenario: A positive test of the meniscus without an operation
      Given a request for an MR arthrogram of the knee
      And the record documents "meniscal_sign" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "operated-meniscus" is not met

    Scenario: An earlier operation, and the test of the meniscus is not recorded
      Given a request for an MR arthrogram of the knee
      And the record documents "tx.surgery" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "operated-meniscus" is not documented
      And "test" is not documented

    Scenario: An earlier arthrogram, and a fracture in question only if older than seventy
      Given a request for an MR arthrogram of the knee
      And the record documents these facts:
        | fact              | value | region |
        | tx.surgery        | yes   | knee   |
        | meniscal_sign     | yes   | knee   |
        | injury_mechanism  | twist |        |
        | bony_tenderness   | yes   | knee   |
        | same_study_before | yes   | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A CT of the knee shows a fracture in detail, or stands in for an MRI

    Scenario: A fracture of the plateau
      Given a request for a CT of the knee
      And the record documents "dx.fracture" for the knee
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "fracture-detail" is met
      And the indication "in-place-of-mri" is not met

    Scenario: Metal bars an MRI of a knee that is deranged for eight weeks
      Given a request for a CT of the knee
      And the record documents these facts:
        | fact                 | value | region |
        | weeks_since_injury   | 8     |        |
        | meniscal_sign        | yes   | knee   |
        | pain                 | yes   | knee   |
        | instability_sign     | no    | knee   |
        | mri_contraindication | yes   |        |
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "in-place-of-mri" is met

    Scenario: Metal bars an MRI of a knee with a normal examination
      Given a request for a CT of the knee
      And the record documents these facts:
        | fact                  | value | region |
        | weeks_since_injury    | 8     |        |
        | pain                  | yes   | knee   |
        | instability_sign      | no    | knee   |
        | meniscal_sign         | no    | knee   |
        | joint_line_tenderness | no    | knee   |
        | mri_contraindication  | yes   |        |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-reason" is not met

    Scenario: A locked knee, and an MRI is possible
      Given a request for a CT of the knee
      And the record documents "locked_joint" for the knee
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-impossible" is not met

    Scenario: A fracture in question only if older than seventy
      Given a request for a CT of the knee
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the knee
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "fracture-detail" is not documented

    Scenario: A locked knee, and no word on what bars an MRI
      Given a request for a CT of the knee
      And the record documents "locked_joint" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

  Rule: A bone scan of the knee looks for a loose replacement or an infection

    Scenario: A joint replacement may be loose
      Given a request for a bone scan of the knee
      And the record documents "implant_loosening_suspected" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "loosening" is met
      And the indication "infection" is not met

    Scenario: An infection is suspected
      Given a request for a bone scan of the knee
      And the record documents "infection_suspected" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "infection" is met
      And the indication "loosening" is not met

    Scenario: An earlier bone scan, and nothing has changed
      Given a request for a bone scan of the knee
      And the record documents "implant_loosening_suspected" for the knee
      And the record documents "same_study_before" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier bone scan, and a fracture in question only if older than seventy
      Given a request for a bone scan of the knee
      And the record documents these facts:
        | fact                        | value | region |
        | implant_loosening_suspected | yes   | knee   |
        | injury_mechanism            | twist |        |
        | bony_tenderness             | yes   | knee   |
        | same_study_before           | yes   | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: Ultrasound of the knee looks at tendons and bursas

    Scenario: A tendon disorder of the knee
      Given a request for an ultrasound of the knee
      And the record documents "dx.tendinopathy" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And the indication "tendon-or-bursa" is met
      And "tendon" is met

    Scenario: A torn quadriceps tendon is suspected
      Given a request for an ultrasound of the knee
      And the record documents "tendon_tear_suspected" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are met
      And "tear" is met

    Scenario: An earlier ultrasound, and nothing has changed
      Given a request for an ultrasound of the knee
      And the record documents "dx.bursitis" for the knee
      And the record documents "same_study_before" for the knee
      When the request is checked against "acoem-current/knee"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier ultrasound, and a fracture in question only if older than seventy
      Given a request for an ultrasound of the knee
      And the record documents these facts:
        | fact              | value | region |
        | dx.bursitis       | yes   | knee   |
        | injury_mechanism  | twist |        |
        | bony_tenderness   | yes   | knee   |
        | same_study_before | yes   | knee   |
      When the request is checked against "acoem-current/knee"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the knee, and nobody says: <what>
      Given a request for an X-ray of the knee
      When the request is checked against "acoem-current/knee"
      Then "<criterion>" is <status>

      Examples:
        | what                                   | criterion                     | status         |
        | 55 years or older                      | concept/knee-ottawa/age       | not documented |
        | a tender patella or head of the fibula | concept/knee-ottawa/bone      | not documented |
        | the knee does not bend to 90 degrees   | concept/knee-ottawa/bend      | not documented |
        | the leg bears no weight                | concept/knee-ottawa/no-weight | not documented |
