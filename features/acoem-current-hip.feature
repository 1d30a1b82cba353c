Feature: Hip and groin disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: hip. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: A hip that hurts may be filmed at any time

    Scenario: A hip that hurts
      Given a request for an X-ray of the hip
      And the record documents "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "hip-pain" is met

    Scenario: A hip that does not hurt
      Given a request for an X-ray of the hip
      And the record documents no "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "hip-pain" is not met

    Scenario: Filmed before and nothing has changed
      Given a request for an X-ray of the hip
      And the record documents "pain" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Filmed before, and a fracture in question only if older than seventy
      Given a request for an X-ray of the hip
      And the record documents these facts:
        | fact              | value | region |
        | pain              | yes   | hip    |
        | injury_mechanism  | twist |        |
        | bony_tenderness   | yes   | hip    |
        | same_study_before | yes   | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: An MRI of the hip needs a question of its own, and is no routine

    Scenario: Osteonecrosis is suspected in the first week
      Given a request for an MRI of the hip
      And the record documents "osteonecrosis_suspected" for the hip
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "osteonecrosis" is met
      And the indication "soft-tissue" is not met
      And the indication "impingement-or-labrum" is not met

    Scenario: A gluteal tendon may be torn after eight weeks
      Given a request for an MRI of the hip
      And the record documents these facts:
        | fact                  | value | region |
        | tendon_tear_suspected | yes   | hip    |
        | weeks_since_injury    | 8     |        |
        | pain                  | yes   | hip    |
        | hip_impingement_sign  | no    | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "soft-tissue" is met
      And the indication "osteonecrosis" is not met
      And the indication "impingement-or-labrum" is not met

    Scenario: A lesion of soft tissue is suspected in the second week
      Given a request for an MRI of the hip
      And the record documents these facts:
        | fact                         | value | region |
        | soft_tissue_lesion_suspected | yes   | hip    |
        | weeks_since_injury           | 2     |        |
        | pain                         | yes   | hip    |
        | hip_impingement_sign         | no    | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "soft-tissue" is not met

    Scenario: A lesion of soft tissue is suspected, and the hip does not hurt
      Given a request for an MRI of the hip
      And the record documents "soft_tissue_lesion_suspected" for the hip
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents no "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "soft-tissue" is not met

    Scenario: A lesion of soft tissue is suspected, and pain is not recorded
      Given a request for an MRI of the hip
      And the record documents "soft_tissue_lesion_suspected" for the hip
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents no "hip_impingement_sign" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the indication "soft-tissue" is not documented

    Scenario: Hip pain of eight weeks, and whether a diagnosis is named is open
      Given a request for an MRI of the hip
      And the record documents "weeks_since_injury" as 8 weeks
      And the record documents "pain" for the hip
      And the record documents no "hip_impingement_sign" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the indication "soft-tissue" is not documented
      And the indication "impingement-or-labrum" is not met

  Rule: An MR arthrogram of the hip is for lasting pain with a labral tear or impingement in question

    Scenario: A labral tear is in question after two months
      Given a request for an MR arthrogram of the hip
      And the record documents "dx.labral_tear" for the hip
      And the record documents "weeks_since_injury" as 9 weeks
      And the record documents "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "impingement-or-labrum" is met
      And the limit "one-study" does not hold

    Scenario: A second arthrogram after an operation
      Given a request for an MR arthrogram of the hip
      And the record documents these facts:
        | fact                | value | region |
        | dx.labral_tear      | yes   | hip    |
        | weeks_since_injury  | 40    |        |
        | pain                | yes   | hip    |
        | same_study_before   | yes   | hip    |
        | surgery_since_study | yes   | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the limit "one-study" does not hold

    Scenario: A labral tear is in question in the second week
      Given a request for an MR arthrogram of the hip
      And the record documents "dx.labral_tear" for the hip
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "impingement-or-labrum" is not met

    Scenario: A second arthrogram, and nothing has changed
      Given a request for an MR arthrogram of the hip
      And the record documents these facts:
        | fact               | value | region |
        | dx.labral_tear     | yes   | hip    |
        | weeks_since_injury | 40    |        |
        | pain               | yes   | hip    |
        | same_study_before  | yes   | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the limit "one-study" holds
      And the indication "impingement-or-labrum" is met

    Scenario: A second arthrogram, and a fracture in question only if older than seventy
      Given a request for an MR arthrogram of the hip
      And the record documents these facts:
        | fact               | value | region |
        | dx.labral_tear     | yes   | hip    |
        | weeks_since_injury | 40    |        |
        | pain               | yes   | hip    |
        | injury_mechanism   | twist |        |
        | bony_tenderness    | yes   | hip    |
        | same_study_before  | yes   | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the limit "one-study" is not documented

  Rule: A CT of the hip shows a fracture in detail, or stands in for an MRI

    Scenario: A fracture is diagnosed
      Given a request for a CT of the hip
      And the record documents "dx.fracture" for the hip
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "fracture-detail" is met
      And the indication "in-place-of-mri" is not met

    Scenario: Metal bars an MRI, and osteonecrosis is suspected
      Given a request for a CT of the hip
      And the record documents "osteonecrosis_suspected" for the hip
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "in-place-of-mri" is met
      And the indication "fracture-detail" is not met

    Scenario: Metal bars an MRI, and hip pain of eight weeks without a question
      Given a request for a CT of the hip
      And the record documents these facts:
        | fact                      | value | region |
        | suspected_diagnosis_named | no    | hip    |
        | weeks_since_injury        | 8     |        |
        | pain                      | yes   | hip    |
        | hip_impingement_sign      | no    | hip    |
        | mri_contraindication      | yes   |        |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-reason" is not met

    Scenario: Osteonecrosis is suspected, and an MRI is possible
      Given a request for a CT of the hip
      And the record documents "osteonecrosis_suspected" for the hip
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met

    Scenario: A fracture in question only if older than seventy
      Given a request for a CT of the hip
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the hip
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the indication "fracture-detail" is not documented

    Scenario: Osteonecrosis is suspected, and no word on what bars an MRI
      Given a request for a CT of the hip
      And the record documents "osteonecrosis_suspected" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And "mri-impossible" is not documented

  Rule: A bone scan of the hip looks for tumor and infection

    Scenario: Earlier cancer before a bone scan
      Given a request for a bone scan of the hip
      And the record documents "cancer_history"
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "metastasis" is met
      And the indication "infection" is not met

    Scenario: An infection is suspected
      Given a request for a bone scan of the hip
      And the record documents "infection_suspected" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "infection" is met
      And the indication "metastasis" is not met

    Scenario: An earlier bone scan, and nothing has changed
      Given a request for a bone scan of the hip
      And the record documents "cancer_history"
      And the record documents "tumor_workup_negative" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the limit "repeat-without-change" holds
      And the indication "metastasis" is not met

    Scenario: An earlier bone scan, and a fracture in question only if older than seventy
      Given a request for a bone scan of the hip
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the limit "repeat-without-change" is not documented
      And the indication "metastasis" is not met
      And the indication "infection" is not met

  Rule: Ultrasound of the hip looks for a bursitis or an effusion

    Scenario: A bursitis of the hip
      Given a request for an ultrasound of the hip
      And the record documents "dx.bursitis" for the hip
      And the record documents no "effusion" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "bursitis-or-effusion" is met
      And "effusion" is not met

    Scenario: An effusion of the hip
      Given a request for an ultrasound of the hip
      And the record documents "effusion" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are met
      And the indication "bursitis-or-effusion" is met

    Scenario: Neither bursitis nor effusion
      Given a request for an ultrasound of the hip
      And the record documents no "effusion" for the hip
      And the record documents "pain" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the indication "bursitis-or-effusion" is not met

    Scenario: An earlier ultrasound, and nothing has changed
      Given a request for an ultrasound of the hip
      And the record documents "dx.bursitis" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "acoem-current/hip"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: An earlier ultrasound, and a fracture in question only if older than seventy
      Given a request for an ultrasound of the hip
      And the record documents these facts:
        | fact              | value | region |
        | dx.bursitis       | yes   | hip    |
        | injury_mechanism  | twist |        |
        | bony_tenderness   | yes   | hip    |
        | same_study_before | yes   | hip    |
      When the request is checked against "acoem-current/hip"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented
