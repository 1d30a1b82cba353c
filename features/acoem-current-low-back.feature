Feature: Low back disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: lumbar spine. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the low back are for red flags and for pain that does not improve, and no routine

    Scenario: Fever in the first week
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "fever_or_weight_loss"
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "red-flag" is met
      And the limit "first-weeks" does not hold

    Scenario: Six weeks, and the pain is no better
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "pain" for the lumbar spine
      And the record documents no "symptoms_improving" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "subacute" is met
      And the indication "chronic" is not met
      And the limit "first-weeks" does not hold

    Scenario: Two weeks after a strain, nothing alarming
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "pain" for the lumbar spine
      And the record documents "neuro_exam_normal" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the limit "first-weeks" holds
      And the indication "subacute" is not met
      And the indication "chronic" is not met

    Scenario: Six weeks, and the pain improves
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "pain" for the lumbar spine
      And the record documents "symptoms_improving" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "subacute" is not met

    Scenario: Six weeks, nothing said of the symptoms
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 6 weeks
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "subacute" is not documented

    Scenario: Chronic, and whether it still hurts is not said
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 30 weeks
      And the record documents "symptoms_improving" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "chronic" is not documented
      And "painful" is not documented

  Rule: Bending films of the low back are for a slipped vertebra before surgery, or after a major injury

    Scenario: A slipped vertebra before a fusion
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 12    |              |
        | dx.spondylolisthesis       | yes   | lumbar spine |
        | pain                       | yes   | lumbar spine |
        | invasive_procedure_planned | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "spondylolisthesis" is met
      And the limit "first-weeks" does not hold

    Scenario: A major injury that does not improve
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents these facts:
        | fact               | value | region       |
        | weeks_since_injury | 6     |              |
        | significant_trauma | yes   |              |
        | pain               | yes   | lumbar spine |
        | symptoms_improving | no    | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "trauma" is met

    Scenario: A slipped vertebra and no procedure
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 12    |              |
        | dx.spondylolisthesis       | yes   | lumbar spine |
        | pain                       | yes   | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "spondylolisthesis" is not met
      And "procedure" is not met

    Scenario: A slipped vertebra that no longer troubles
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 12    |              |
        | dx.spondylolisthesis       | yes   | lumbar spine |
        | symptoms_improving         | yes   | lumbar spine |
        | invasive_procedure_planned | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "spondylolisthesis" is not met
      And "symptoms" is not met

    Scenario: A slipped vertebra, and no word on a procedure
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 12 weeks
      And the record documents "dx.spondylolisthesis" for the lumbar spine
      And the record documents "pain" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "spondylolisthesis" is not documented
      And "procedure" is not documented

    Scenario: A major injury without a word on the symptoms
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "significant_trauma"
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "trauma" is not documented
      And "symptoms" is not documented

  Rule: An MRI of the low back needs a deficit, a serious disease, or root pain that care has not helped

    Scenario: A deficit that grows passes every wait
      Given a request for an MRI of the lumbar spine
      And the record documents "progressive_deficit" for the lumbar spine
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "progressive-deficit" is met
      And the limit "first-weeks" does not hold

    Scenario: Saddle anesthesia in the first week
      Given a request for an MRI of the lumbar spine
      And the record documents "saddle_anesthesia" for the lumbar spine
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "cauda-equina" is met
      And "cauda" is met
      And "cord" is not met
      And the limit "first-weeks" does not hold

    Scenario: Earlier cancer that was worked up and cleared
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                  | value | region       |
        | cancer_history        | yes   |              |
        | tumor_workup_negative | yes   | lumbar spine |
        | weeks_since_injury    | 10    |              |
        | pain                  | yes   | lumbar spine |
        | neuro_exam_normal     | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "neoplasia" is not met
      And the indication "several-roots" is not met
      And the indication "radiculopathy" is not met
      And the indication "before-injection" is not met
      And the indication "chronic" is not met

    Scenario: Radiculopathy in the second week that is not severe
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 2     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | severe_pain            | no    | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "severe-radiculopathy" is not met
      And the limit "first-weeks" holds

    Scenario: A tumor in question only if older than fifty
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | night_pain              | yes   | lumbar spine |
        | midline_bony_tenderness | yes   | lumbar spine |
        | weeks_since_injury      | 10    |              |
        | pain                    | yes   | lumbar spine |
        | neuro_exam_normal       | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "neoplasia" is not documented

    Scenario: Fever, and how severe the pain is remains unsaid
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                 | value | region       |
        | fever_or_weight_loss | yes   |              |
        | weeks_since_injury   | 10    |              |
        | pain                 | yes   | lumbar spine |
        | neuro_exam_normal    | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "fever" is not documented

    Scenario: MRI: Pain after a significant trauma, and nothing of how long
      Given a request for an MRI of the lumbar spine
      And the record documents "pain" for the lumbar spine
      And the record documents "significant_trauma"
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented

  Rule: A standing MRI of the low back is not recommended, whatever the record says

    Scenario: A standing MRI of a painful root before an operation
      Given a request for an upright or weight-bearing MRI of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met

  Rule: A CT of the low back stands in for an MRI that cannot be done

    Scenario: Claustrophobia, and a painful root before an operation
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
        | mri_contraindication   | yes   |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "in-place-of-mri" is met
      And the limit "first-weeks" does not hold

    Scenario: Claustrophobia, and leg pain before an injection in the third week
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                 | value | region       |
        | weeks_since_injury   | 3     |              |
        | radiating_pain       | yes   | lumbar spine |
        | pain                 | yes   | lumbar spine |
        | injection_planned    | yes   | lumbar spine |
        | neuro_exam_normal    | yes   | lumbar spine |
        | mri_contraindication | yes   |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "in-place-of-mri" is met
      And the limit "first-weeks" does not hold

    Scenario: A painful root before an operation, and an MRI is possible
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
        | mri_contraindication   | no    |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met

    Scenario: Claustrophobia, and no reason for an MRI
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                 | value | region       |
        | weeks_since_injury   | 8     |              |
        | pain                 | yes   | lumbar spine |
        | neuro_exam_normal    | yes   | lumbar spine |
        | mri_contraindication | yes   |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-reason" is not met

    Scenario: A painful root before an operation, and no word on what bars an MRI
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

    Scenario: Claustrophobia, and a tumor in question only if older than fifty
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 9     |              |
        | night_pain              | yes   | lumbar spine |
        | midline_bony_tenderness | yes   | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | neuro_exam_normal       | yes   | lumbar spine |
        | mri_contraindication    | yes   |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

  Rule: A myelogram of the low back is never the first study

    Scenario: Metal bars the MRI of a painful root before an operation
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
        | mri_contraindication   | yes   |              |
        | mri_inadequate         | no    | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "mri-impossible" is met
      And the requirement "not-first" is met
      And the indication "mri-unclear" is not met

    Scenario: An unclear MRI counts as done
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                   | value | region       |
        | weeks_since_injury     | 8     |              |
        | radiating_pain         | yes   | lumbar spine |
        | sensory_deficit        | yes   | lumbar spine |
        | dermatomal_pattern     | yes   | lumbar spine |
        | several_roots_affected | no    | lumbar spine |
        | pain                   | yes   | lumbar spine |
        | surgery_planned        | yes   | lumbar spine |
        | mri_contraindication   | no    |              |
        | mri_inadequate         | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the requirement "not-first" is met

    Scenario: A stenosis after an MRI, and no reason to image again
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                 | value | region       |
        | weeks_since_injury   | 8     |              |
        | pain                 | yes   | lumbar spine |
        | neuro_exam_normal    | yes   | lumbar spine |
        | mri_contraindication | no    |              |
        | study.mri            | yes   | lumbar spine |
        | mri_inadequate       | no    | lumbar spine |
        | dx.stenosis          | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the requirement "imaging-reason" is not met

    Scenario: Metal bars the MRI of a leg pain before an injection in the second week
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                 | value | region       |
        | weeks_since_injury   | 2     |              |
        | radiating_pain       | yes   | lumbar spine |
        | pain                 | yes   | lumbar spine |
        | injection_planned    | yes   | lumbar spine |
        | neuro_exam_normal    | yes   | lumbar spine |
        | mri_contraindication | yes   |              |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the limit "first-weeks" holds

    Scenario Outline: Myelogram or CT myelogram of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the requirement "imaging-reason" is not documented

      Examples:
        | study                              |
        | a CT myelogram of the lumbar spine |
        | a myelogram of the lumbar spine    |

  Rule: A bone scan of the low back is for selected cases

    Scenario: Earlier cancer before a bone scan
      Given a request for a bone scan of the lumbar spine
      And the record documents "cancer_history"
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "metastasis" is met

    Scenario: Intravenous drugs and no work-up
      Given a request for a bone scan of the lumbar spine
      And the record documents "iv_drug_use"
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "infection" is met

    Scenario: The same bone scan before, and nothing has changed
      Given a request for a bone scan of the lumbar spine
      And the record documents "inflammatory_back_disease_suspected" for the lumbar spine
      And the record documents "same_study_before" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: A metastasis in question only if older than fifty
      Given a request for a bone scan of the lumbar spine
      And the record documents "night_pain" for the lumbar spine
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "metastasis" is not documented

    Scenario: A fracture in question only if older than seventy
      Given a request for a bone scan of the lumbar spine
      And the record documents "injury_mechanism" as twist
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the indication "fracture" is not documented

  Rule: SPECT of the low back is for a suspected inflammatory disease

    Scenario: SPECT for a suspected inflammatory disease
      Given a request for a SPECT of the lumbar spine
      And the record documents "inflammatory_back_disease_suspected" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are met
      And the indication "inflammatory" is met

    Scenario: The same SPECT before, and nothing has changed
      Given a request for a SPECT of the lumbar spine
      And the record documents "inflammatory_back_disease_suspected" for the lumbar spine
      And the record documents "same_study_before" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: The same SPECT before, and a tumor in question only if older than fifty
      Given a request for a SPECT of the lumbar spine
      And the record documents these facts:
        | fact                                | value | region       |
        | inflammatory_back_disease_suspected | yes   | lumbar spine |
        | same_study_before                   | yes   | lumbar spine |
        | night_pain                          | yes   | lumbar spine |
        | midline_bony_tenderness             | yes   | lumbar spine |
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: Discography of the low back is not recommended, whatever the record says

    Scenario: Discography although surgery is planned
      Given a request for a discography of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met

  Rule: Ultrasound, thermography and fluoroscopy have no place in low back pain

    Scenario: Ultrasound of a painful back
      Given a request for an ultrasound of the lumbar spine
      And the record documents "pain" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met

    Scenario Outline: Ultrasound, thermography or fluoroscopy of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/low-back"
      Then the criteria are not met

      Examples:
        | study                                  |
        | an ultrasound of the lumbar spine      |
        | a thermography of the lumbar spine     |
        | a videofluoroscopy of the lumbar spine |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                         | limit       | verdict           |
        | 3     | films in the first weeks, without a red flag | first-weeks | is not documented |
        | 4     | films in the first weeks, without a red flag | first-weeks | does not hold     |

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks after the injury: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion                                 | status  |
        | 5     | no more than four weeks since the injury | concept/recent-major-trauma/within-weeks  | not met |
        | 11.85 | three months since the injury            | concept/chronic-phase/months-since-injury | not met |
        | 12.85 | three months since the injury            | concept/chronic-phase/months-since-injury | met     |

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "conservative_care_weeks" as <value> weeks for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                              | criterion                                        | status  |
        | 11.85 | three months of conservative care | concept/chronic-phase/months-of-care             | not met |
        | 12.85 | three months of conservative care | concept/chronic-phase/months-of-care             | met     |
        | 3     | four weeks of care                | concept/low-back-early-reason/four-weeks-of-care | not met |
        | 4     | four weeks of care                | concept/low-back-early-reason/four-weeks-of-care | met     |
        | 2     | three weeks of conservative care  | concept/before-epidural-injection/weeks-of-care  | not met |

    Scenario Outline: A flexion and extension views X-ray of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                         | limit       | verdict           |
        | 3     | films in the first weeks, without a red flag | first-weeks | is not documented |
        | 4     | films in the first weeks, without a red flag | first-weeks | does not hold     |

    Scenario: A flexion and extension views X-ray of the lumbar spine at 4 weeks of conservative care, against a limit: films in the first weeks, without a red flag
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "conservative_care_weeks" as 4 weeks for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the limit "first-weeks" does not hold

    Scenario: An MRI of the lumbar spine at 4 weeks after the injury, against a limit: imaging in the first weeks, without a red flag, a severe radiculopathy before surgery, or an injection ahead
      Given a request for an MRI of the lumbar spine
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-current/low-back"
      Then the limit "first-weeks" does not hold

    Scenario: An MRI of the lumbar spine at 5 weeks of conservative care: six weeks of conservative care
      Given a request for an MRI of the lumbar spine
      And the record documents "conservative_care_weeks" as 5 weeks for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then "concept/radiculopathy-six-weeks-before-surgery/weeks-of-care" is not met

    Scenario Outline: A CT of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                           | limit       | verdict           |
        | 3     | imaging in the first weeks, without a red flag | first-weeks | is not documented |
        | 4     | imaging in the first weeks, without a red flag | first-weeks | does not hold     |

    Scenario Outline: A CT myelogram of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for a CT myelogram of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                           | limit       | verdict           |
        | 3     | imaging in the first weeks, without a red flag | first-weeks | is not documented |
        | 4     | imaging in the first weeks, without a red flag | first-weeks | does not hold     |

    Scenario: A CT myelogram of the lumbar spine at 4 weeks of conservative care, against a limit: imaging in the first weeks, without a red flag
      Given a request for a CT myelogram of the lumbar spine
      And the record documents "conservative_care_weeks" as 4 weeks for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then the limit "first-weeks" does not hold

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the lumbar spine, and all that is known of the worker is new_injury: it happened within four weeks, or there is a new injury
      Given a request for an X-ray of the lumbar spine
      And the record documents "new_injury"
      When the request is checked against "acoem-current/low-back"
      Then "concept/recent-major-trauma/recent" is met

    Scenario Outline: An X-ray of the lumbar spine, and all that is known is <finding>: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "<finding>" for the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding             | what                                                                          | criterion                                          | status  |
        | progressive_deficit | it is severe                                                                  | concept/severe-radiculopathy-before-surgery/severe | met     |
        | symptoms_improving  | a severe radiculopathy that does not improve, with a prompt operation in view | concept/severe-radiculopathy-before-surgery        | not met |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An MRI of the lumbar spine, and nobody says: <what>
      Given a request for an MRI of the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then "<criterion>" is <status>

      Examples:
        | what             | criterion                                           | status         |
        | exercise at home | concept/chronic-back-pain-in-question/home-exercise | not documented |
        | physical therapy | concept/chronic-back-pain-in-question/therapy       | not documented |

    Scenario Outline: A CT myelogram of the lumbar spine, and nobody says: <what>
      Given a request for a CT myelogram of the lumbar spine
      When the request is checked against "acoem-current/low-back"
      Then "<criterion>" is <status>

      Examples:
        | what                          | criterion          | status         |
        | an MRI was done               | mri-done           | not documented |
        | an MRI cannot be done         | mri-barred         | not documented |
        | an MRI left the question open | mri-without-answer | not met        |
