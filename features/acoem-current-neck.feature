Feature: Cervical and thoracic spine disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: cervical spine, thoracic spine. Each scenario asks the guideline itself,
  whatever the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not
  tell.

  Rule: Films of the neck are for red flags and for pain that does not improve, and no routine

    Scenario: Fever in the first week
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "fever_or_weight_loss"
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "red-flag" is met
      And the indication "subacute" is not met
      And the indication "chronic" is not met
      And the limit "first-weeks" does not hold

    Scenario: Four weeks are the earliest that pass for films
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 4 weeks
      And the record documents "pain" for the cervical spine
      And the record documents no "symptoms_improving" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "subacute" is met
      And the indication "chronic" is not met
      And the limit "first-weeks" does not hold

    Scenario: Two weeks after a strain, nothing alarming
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "pain" for the cervical spine
      And the record documents "neuro_exam_normal" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "subacute" is not met
      And the limit "first-weeks" holds

    Scenario: Six weeks, and the pain improves
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "pain" for the cervical spine
      And the record documents "symptoms_improving" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "subacute" is not met
      And "unimproved" is not met
      And "four-weeks" is met

    Scenario: Six weeks, nothing said of the symptoms
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 6 weeks
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "subacute" is not documented
      And "unimproved" is not documented
      And the indication "chronic" is not met

    Scenario: Pain without a date of injury, and no word on care
      Given a request for an X-ray of the cervical spine
      And the record documents "pain" for the cervical spine
      And the record documents no "symptoms_improving" for the cervical spine
      And the record documents "neuro_exam_normal" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "subacute" is not documented
      And "four-weeks" is not documented
      And the indication "chronic" is not documented
      And "three-months" is not documented

    Scenario Outline: Plain films of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                          |
        | an X-ray of the cervical spine |
        | an X-ray of the thoracic spine |

  Rule: Bending films of the neck are for a slipped vertebra before surgery, or after a major injury

    Scenario: A slipped vertebra before a fusion
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 12    |                |
        | dx.spondylolisthesis       | yes   | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "spondylolisthesis" is met
      And the indication "trauma" is not met
      And the limit "first-weeks" does not hold

    Scenario: A major injury that does not improve
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents these facts:
        | fact               | value | region         |
        | weeks_since_injury | 6     |                |
        | significant_trauma | yes   |                |
        | pain               | yes   | cervical spine |
        | symptoms_improving | no    | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "trauma" is met
      And the indication "spondylolisthesis" is not met

    Scenario: A slipped vertebra and no procedure
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 12    |                |
        | dx.spondylolisthesis       | yes   | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "spondylolisthesis" is not met
      And "procedure" is not met

    Scenario: A slipped vertebra that no longer troubles
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 12    |                |
        | dx.spondylolisthesis       | yes   | cervical spine |
        | symptoms_improving         | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "spondylolisthesis" is not met
      And "symptoms" is not met

    Scenario: A slipped vertebra, and no word on a procedure
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 12 weeks
      And the record documents "dx.spondylolisthesis" for the cervical spine
      And the record documents "pain" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "spondylolisthesis" is not documented
      And "procedure" is not documented

    Scenario: A major injury without a word on the symptoms
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "significant_trauma"
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "trauma" is not documented

    Scenario Outline: Flexion and extension films of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And "slipped" is not met

      Examples:
        | study                                                     |
        | a flexion and extension views X-ray of the cervical spine |
        | a flexion and extension views X-ray of the thoracic spine |

  Rule: An MRI of the neck waits four to six weeks, unless there is a red flag

    Scenario: A deficit that grows passes every wait
      Given a request for an MRI of the cervical spine
      And the record documents "progressive_deficit" for the cervical spine
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "neuro_deficit" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "progressive-deficit" is met
      And the limit "first-weeks" does not hold

    Scenario: Cord signs on examination
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | myelopathy_signs           | yes   | cervical spine |
        | weeks_since_injury         | 8     |                |
        | several_roots_affected     | no    | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "myelopathy" is met
      And the indication "progressive-deficit" is not met
      And the indication "several-roots" is not met
      And the indication "radiculopathy" is not met

    Scenario: Earlier cancer that was worked up and cleared
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                  | value | region         |
        | cancer_history        | yes   |                |
        | tumor_workup_negative | yes   | cervical spine |
        | weeks_since_injury    | 10    |                |
        | pain                  | yes   | cervical spine |
        | neuro_exam_normal     | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "neoplasia" is not met

    Scenario: Fever with mild pain
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | fever_or_weight_loss | yes   |                |
        | severe_pain          | no    | cervical spine |
        | weeks_since_injury   | 10    |                |
        | pain                 | yes   | cervical spine |
        | neuro_exam_normal    | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "fever" is not met

    Scenario: A tumor in question only if older than fifty
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | night_pain              | yes   | cervical spine |
        | midline_bony_tenderness | yes   | cervical spine |
        | weeks_since_injury      | 10    |                |
        | pain                    | yes   | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "neoplasia" is not documented

    Scenario: Fever, and how severe the pain is remains unsaid
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | fever_or_weight_loss | yes   |                |
        | weeks_since_injury   | 10    |                |
        | pain                 | yes   | cervical spine |
        | neuro_exam_normal    | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "fever" is not documented

    Scenario: MRI: Symptoms that worsen after a significant trauma, and nothing of how long
      Given a request for an MRI of the cervical spine
      And the record documents "symptoms_worsening" for the cervical spine
      And the record documents "significant_trauma"
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented

    Scenario Outline: MRI of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "progressive-deficit" is not met

      Examples:
        | study                        |
        | an MRI of the cervical spine |
        | an MRI of the thoracic spine |

  Rule: A CT of the neck stands in for an MRI, or shows a fracture or a bony stenosis

    Scenario: A pacemaker, and a painful root before an injection
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
        | mri_contraindication       | yes   |                |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "in-place-of-mri" is met
      And the indication "fracture" is not met
      And the indication "bony-stenosis" is not met
      And the limit "first-weeks" does not hold

    Scenario: A pacemaker and a deficit that grows
      Given a request for a CT of the cervical spine
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "progressive_deficit" for the cervical spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "in-place-of-mri" is met
      And the limit "first-weeks" does not hold

    Scenario: A painful root before an injection, and an MRI is possible
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
        | mri_contraindication       | no    |                |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-impossible" is not met

    Scenario: A pacemaker, and no reason for an MRI
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | weeks_since_injury   | 8     |                |
        | pain                 | yes   | cervical spine |
        | neuro_exam_normal    | yes   | cervical spine |
        | mri_contraindication | yes   |                |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "in-place-of-mri" is not met
      And "mri-reason" is not met

    Scenario: A painful root before an injection, and no word on what bars an MRI
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

    Scenario: A pacemaker and fever, the pain not graded
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | weeks_since_injury   | 9     |                |
        | fever_or_weight_loss | yes   |                |
        | neuro_exam_normal    | yes   | cervical spine |
        | pain                 | yes   | cervical spine |
        | mri_contraindication | yes   |                |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "in-place-of-mri" is not documented

    Scenario Outline: CT of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And "mri-reason" is not documented

      Examples:
        | study                      |
        | a CT of the cervical spine |
        | a CT of the thoracic spine |

  Rule: A myelogram of the neck follows an MRI that cannot be done or left the question open

    Scenario: A pacemaker and a painful root before an operation
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
        | mri_contraindication       | yes   |                |
        | mri_inadequate             | no    | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the requirement "mri-reason" is met
      And the indication "mri-impossible" is met
      And the indication "mri-unclear" is not met
      And the indication "after-surgery" is not met

    Scenario: A painful root, and the MRI left the question open
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
        | mri_contraindication       | no    |                |
        | mri_inadequate             | yes   | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "mri-unclear" is met
      And the indication "mri-impossible" is not met

    Scenario: A painful root, and an MRI that is possible answers
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 8     |                |
        | radiating_pain             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | several_roots_affected     | no    | cervical spine |
        | pain                       | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
        | mri_contraindication       | no    |                |
        | mri_inadequate             | no    | cervical spine |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the requirement "mri-reason" is met
      And the indication "after-surgery" is not met

    Scenario: A pacemaker, and no reason to image
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | weeks_since_injury   | 8     |                |
        | pain                 | yes   | cervical spine |
        | neuro_exam_normal    | yes   | cervical spine |
        | mri_contraindication | yes   |                |
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the requirement "mri-reason" is not met

    Scenario Outline: Myelogram or CT myelogram of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the requirement "mri-reason" is not documented

      Examples:
        | study                                |
        | a CT myelogram of the cervical spine |
        | a CT myelogram of the thoracic spine |
        | a myelogram of the cervical spine    |
        | a myelogram of the thoracic spine    |

  Rule: A bone scan of the neck looks for tumor, infection, inflammation or a hidden fracture

    Scenario: Earlier cancer before a bone scan
      Given a request for a bone scan of the cervical spine
      And the record documents "cancer_history"
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "metastasis" is met
      And the indication "infection" is not met

    Scenario: Intravenous drugs and no work-up
      Given a request for a bone scan of the cervical spine
      And the record documents "iv_drug_use"
      When the request is checked against "acoem-current/neck"
      Then the criteria are met
      And the indication "infection" is met
      And the indication "metastasis" is not met

    Scenario: A hidden fracture that a CT has cleared
      Given a request for a bone scan of the cervical spine
      And the record documents "fracture_suspected" for the cervical spine
      And the record documents "fracture_workup_negative" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "occult-fracture" is not met

    Scenario: The same bone scan before, and nothing has changed
      Given a request for a bone scan of the cervical spine
      And the record documents "inflammatory_back_disease_suspected" for the cervical spine
      And the record documents "same_study_before" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: A metastasis in question only if older than fifty
      Given a request for a bone scan of the cervical spine
      And the record documents "night_pain" for the cervical spine
      And the record documents "midline_bony_tenderness" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "metastasis" is not documented

    Scenario: A hidden fracture in question only if older than seventy
      Given a request for a bone scan of the cervical spine
      And the record documents "injury_mechanism" as twist
      And the record documents "midline_bony_tenderness" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not documented
      And the indication "occult-fracture" is not documented
      And "signs" is not documented

    Scenario Outline: Bone scan of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met
      And the indication "metastasis" is not met

      Examples:
        | study                             |
        | a bone scan of the cervical spine |
        | a bone scan of the thoracic spine |

  Rule: Discography of the neck is not recommended, whatever the record says

    Scenario: Discography although surgery is planned
      Given a request for a discography of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met

    Scenario Outline: Discography of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met

      Examples:
        | study                               |
        | a discography of the cervical spine |
        | a discography of the thoracic spine |

  Rule: Videofluoroscopy, ultrasound and thermography have no place in neck pain

    Scenario: Ultrasound of a painful neck
      Given a request for a videofluoroscopy of the cervical spine
      And the record documents "pain" for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met

    Scenario Outline: Videofluoroscopy, ultrasound or thermography of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/neck"
      Then the criteria are not met

      Examples:
        | study                                    |
        | a videofluoroscopy of the cervical spine |
        | a videofluoroscopy of the thoracic spine |
        | an ultrasound of the cervical spine      |
        | an ultrasound of the thoracic spine      |
        | a thermography of the cervical spine     |
        | a thermography of the thoracic spine     |

  Rule: Weeks, months and years are counted to the day

    Scenario: An X-ray of the cervical spine at 3 weeks after the injury, against a limit: films in the first weeks, without a red flag
      Given a request for an X-ray of the cervical spine
      And the record documents "weeks_since_injury" as 3 weeks
      When the request is checked against "acoem-current/neck"
      Then the limit "first-weeks" is not documented

    Scenario Outline: An X-ray of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what               | criterion                                    | status  |
        | 3     | four weeks of care | concept/neck-early-reason/four-weeks-of-care | not met |
        | 4     | four weeks of care | concept/neck-early-reason/four-weeks-of-care | met     |

    Scenario Outline: A flexion and extension views X-ray of the cervical spine at <value> weeks after the injury, against a limit: <what>
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-current/neck"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                         | limit       | verdict           |
        | 3     | films in the first weeks, without a red flag | first-weeks | is not documented |
        | 4     | films in the first weeks, without a red flag | first-weeks | does not hold     |

    Scenario: A flexion and extension views X-ray of the cervical spine at 4 weeks of conservative care, against a limit: films in the first weeks, without a red flag
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "conservative_care_weeks" as 4 weeks for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then the limit "first-weeks" does not hold

    Scenario Outline: An MRI of the cervical spine at months since same study of <value>: <what>
      Given a request for an MRI of the cervical spine
      And the record documents "months_since_same_study" as <value> months for the cervical spine
      When the request is checked against "acoem-current/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                        | criterion   | status  |
        | 5     | the earlier MRI is more than six months old | mri-too-old | not met |
        | 6     | the earlier MRI is more than six months old | mri-too-old | not met |
        | 7     | the earlier MRI is more than six months old | mri-too-old | met     |

    Scenario: A CT of the cervical spine at 4 weeks after the injury, against a limit: imaging in the first weeks, without a red flag
      Given a request for a CT of the cervical spine
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-current/neck"
      Then the limit "first-weeks" does not hold

    Scenario: A CT myelogram of the cervical spine at 4 weeks after the injury, against a limit: imaging in the first weeks, without a red flag
      Given a request for a CT myelogram of the cervical spine
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-current/neck"
      Then the limit "first-weeks" does not hold
