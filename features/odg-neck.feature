Feature: ODG Neck and Upper Back, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: cervical spine, thoracic spine. Each scenario asks the guideline itself,
  whatever the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not
  tell.

  Rule: Films of the neck are for acute trauma with a reason to look, and for lasting pain

    Scenario: Unconscious after a fall: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 1     |                |
        | unconscious             | yes   |                |
        | tenderness              | yes   | cervical spine |
        | numbness                | no    | cervical spine |
        | pain                    | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "trauma-unconscious" is met
      And "unconscious" is met
      And "unconscious-trauma" is met
      And the indication "trauma-impaired" is not met
      And "paresthesia-alert" is not met
      And "concept/alert-patient/conscious" is not met

    Scenario: Clouded mind after a fall: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 1     |                |
        | altered_mental_status   | yes   |                |
        | tenderness              | no    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "trauma-impaired" is met
      And "impaired" is met
      And "altered" is met
      And "impaired-trauma" is met
      And "unconscious" is not met
      And "concept/alert-patient/conscious" is met

    Scenario: Unconscious for another reason years later: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 200   |                |
        | unconscious             | yes   |                |
        | intoxication            | yes   |                |
        | tenderness              | yes   | cervical spine |
        | numbness                | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "trauma-unconscious" is not met
      And "unconscious-trauma" is not met
      And the indication "trauma-impaired" is not met
      And "impaired-trauma" is not met
      And the indication "trauma-paresthesia" is not met
      And "paresthesia-trauma" is not met

    Scenario: Sober and clear, nothing else: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | no     | cervical spine |
        | injury_mechanism        | fall   |                |
        | weeks_since_injury      | 1      |                |
        | tenderness              | no     | cervical spine |
        | neuro_exam_normal       | yes    | cervical spine |
        | numbness                | no     | cervical spine |
        | pain                    | no     | cervical spine |
        | plain_films_result      | normal | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "trauma-impaired" is not met
      And "impaired" is not met
      And "intoxicated" is not met
      And the limit "alert-without-signs" holds
      And "concept/alert-patient" is met
      And "concept/alert-trauma-without-signs/alert" is met

    Scenario: Unconscious, day of the fall unknown: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | unconscious             | yes   |                |
        | tenderness              | yes   | cervical spine |
        | intoxication            | yes   |                |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "trauma-unconscious" is not documented
      And "unconscious-trauma" is not documented
      And the indication "trauma-impaired" is not documented
      And "impaired-trauma" is not documented
      And "concept/alert-patient/sober" is not met
      And "concept/alert-trauma-without-signs/trauma" is not documented

    Scenario: Tingling after a fall, tenderness not recorded: films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | no     | cervical spine |
        | injury_mechanism        | fall   |                |
        | weeks_since_injury      | 1      |                |
        | numbness                | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | severe_pain             | no     | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "trauma-paresthesia" is not documented
      And "paresthesia-tender" is not documented
      And the limit "alert-without-signs" does not hold
      And "concept/alert-trauma-without-signs/not-tender" is not documented

    Scenario: Films: An intoxicated patient with several injuries is no alert one
      Given a request for an X-ray of the cervical spine
      And the record documents "intoxication"
      And the record documents "multiple_trauma"
      When the request is checked against "odg/neck"
      Then the indication "trauma-paresthesia" is not met

    Scenario: Films: A blow three weeks ago, and nothing else is found
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                  | value       | region         |
        | weakness_reported     | no          | cervical spine |
        | neuro_deficit         | no          | cervical spine |
        | myelopathy_signs      | no          | cervical spine |
        | atrophy               | no          | cervical spine |
        | reflex_abnormal       | no          | cervical spine |
        | sensory_deficit       | no          | cervical spine |
        | motor_weakness        | no          | cervical spine |
        | tenderness            | no          | cervical spine |
        | multiple_trauma       | no          |                |
        | loss_of_consciousness | no          |                |
        | intoxication          | no          |                |
        | unconscious           | no          |                |
        | weeks_since_injury    | 3           |                |
        | injury_mechanism      | direct_blow |                |
      When the request is checked against "odg/neck"
      Then the criteria are not met

  Rule: Bending films of the neck are for instability before surgery

    Scenario: Slipped vertebra, surgery considered
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "dx.spondylolisthesis" for the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "instability-before-fusion" is met
      And "instability" is met
      And "slip" is met
      And "unstable" is not documented
      And "instability-surgery" is met

    Scenario: Sign of instability, surgery considered
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents no "dx.spondylolisthesis" for the cervical spine
      And the record documents "instability_sign" for the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are met
      And "unstable" is met
      And "slip" is not met

    Scenario: Stable neck
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents no "dx.spondylolisthesis" for the cervical spine
      And the record documents no "instability_sign" for the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And "instability" is not met
      And "unstable" is not met
      And the indication "instability-before-fusion" is not met

    Scenario: Slipped vertebra, no surgery
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "dx.spondylolisthesis" for the cervical spine
      And the record documents no "surgery_planned" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And "instability-surgery" is not met

    Scenario: Slipped vertebra, surgery not mentioned
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "dx.spondylolisthesis" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "instability-surgery" is not documented
      And the indication "instability-before-fusion" is not documented

    Scenario: Instability not mentioned
      Given a request for a flexion and extension views X-ray of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "instability" is not documented
      And "slip" is not documented
      And "unstable" is not documented

    Scenario Outline: Flexion and extension films of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "slip" is not documented

      Examples:
        | study                                                     |
        | a flexion and extension views X-ray of the cervical spine |
        | a flexion and extension views X-ray of the thoracic spine |

  Rule: An MRI of the neck needs three months of care and signs, or a severe deficit

    Scenario: Chronic pain, normal films, tingling arm
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | yes    | cervical spine |
        | conservative_care_weeks | 14     | cervical spine |
        | pain                    | yes    | cervical spine |
        | symptoms_improving      | no     | cervical spine |
        | plain_films_done        | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | numbness                | yes    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "chronic-normal-films" is met
      And "normal-chronic" is met
      And "normal-filmed" is met
      And "films-normal" is met
      And "normal-neurologic" is met
      And the limit "repeat-without-change" does not hold

    Scenario: Chronic pain, normal films, reported weakness
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | yes    | cervical spine |
        | conservative_care_weeks | 14     | cervical spine |
        | pain                    | yes    | cervical spine |
        | symptoms_improving      | no     | cervical spine |
        | plain_films_done        | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | weakness_reported       | yes    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And "normal-neurologic" is met
      And "concept/neurologic-signs-or-symptoms/reported-weakness" is met

    Scenario: Chronic pain, normal films, normal nerves
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | yes    | cervical spine |
        | conservative_care_weeks | 14     | cervical spine |
        | pain                    | yes    | cervical spine |
        | symptoms_improving      | no     | cervical spine |
        | plain_films_done        | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | neuro_exam_normal       | yes    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "chronic-normal-films" is not met
      And "normal-neurologic" is not met
      And the indication "radiculopathy-severe" is not met
      And "radiculopathy" is not met
      And "radiculopathy-shown" is not met

    Scenario: Chronic pain, no films so far, tingling
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 14    | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | plain_films_done        | no    | cervical spine |
        | numbness                | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "chronic-normal-films" is not met
      And "normal-filmed" is not met
      And the indication "chronic-spondylosis" is not met
      And the indication "chronic-old-trauma" is not met
      And the indication "destruction" is not met
      And "concept/abnormal-films/filmed" is not met

    Scenario: Chronic pain, normal films, nerves not examined
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | yes    | cervical spine |
        | conservative_care_weeks | 14     | cervical spine |
        | pain                    | yes    | cervical spine |
        | symptoms_improving      | no     | cervical spine |
        | plain_films_done        | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "chronic-normal-films" is not documented
      And "normal-neurologic" is not documented

    Scenario: Chronic pain, films not mentioned, tingling
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 14    | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | numbness                | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "chronic-normal-films" is not documented
      And "normal-filmed" is not documented
      And "films-normal" is not documented
      And "spondylosis-films" is not documented
      And "old-trauma-films" is not documented
      And "destruction-films" is not documented

  Rule: An MRI of the upper back is for an acute injury with a deficit

    Scenario: Trauma of the upper back with weakness
      Given a request for an MRI of the thoracic spine
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "motor_weakness" for the thoracic spine
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "upper-back-trauma" is met
      And "upper-back-acute" is met
      And "upper-back-deficit" is met
      And the limit "repeat-without-change" does not hold

    Scenario: Trauma of the upper back with weakness, same MRI before, new deficit
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact               | value | region         |
        | injury_mechanism   | fall  |                |
        | weeks_since_injury | 1     |                |
        | motor_weakness     | yes   | thoracic spine |
        | same_study_before  | yes   | thoracic spine |
        | new_deficit        | yes   | thoracic spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the limit "repeat-without-change" does not hold

    Scenario: Trauma of the upper back, no deficit
      Given a request for an MRI of the thoracic spine
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      And the record documents "neuro_exam_normal" for the thoracic spine
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "upper-back-trauma" is not met
      And "upper-back-deficit" is not met

    Scenario: Weakness, no trauma
      Given a request for an MRI of the thoracic spine
      And the record documents "injury_mechanism" as repetitive
      And the record documents "motor_weakness" for the thoracic spine
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "upper-back-trauma" is not met
      And "upper-back-acute" is not met

    Scenario: Trauma of the upper back, not examined
      Given a request for an MRI of the thoracic spine
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "upper-back-trauma" is not documented
      And "upper-back-deficit" is not documented

    Scenario: Weakness, day of the fall unknown
      Given a request for an MRI of the thoracic spine
      And the record documents "injury_mechanism" as fall
      And the record documents "motor_weakness" for the thoracic spine
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "upper-back-acute" is not documented

  Rule: An upright MRI of the neck is not recommended, whatever the record says

    Scenario: Upright MRI is not recommended
      Given a request for an upright or weight-bearing MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | yes    | cervical spine |
        | conservative_care_weeks | 14     | cervical spine |
        | pain                    | yes    | cervical spine |
        | symptoms_improving      | no     | cervical spine |
        | plain_films_done        | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | numbness                | yes    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met

    Scenario Outline: Upright MRI of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not met

      Examples:
        | study                                                  |
        | an upright or weight-bearing MRI of the cervical spine |
        | an upright or weight-bearing MRI of the thoracic spine |

  Rule: A CT of the neck is for acute trauma that cannot be cleared at the bedside

    Scenario: Unconscious after a fall: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 1     |                |
        | unconscious             | yes   |                |
        | tenderness              | yes   | cervical spine |
        | numbness                | no    | cervical spine |
        | pain                    | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "trauma-unconscious" is met
      And "unconscious" is met
      And "unconscious-trauma" is met
      And the indication "trauma-impaired" is not met
      And "paresthesia-alert" is not met

    Scenario: Clouded mind after a fall: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 1     |                |
        | altered_mental_status   | yes   |                |
        | tenderness              | no    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "trauma-impaired" is met
      And "impaired" is met
      And "altered" is met
      And "impaired-trauma" is met
      And "unconscious" is not met

    Scenario: Unconscious for another reason years later: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | weeks_since_injury      | 200   |                |
        | unconscious             | yes   |                |
        | intoxication            | yes   |                |
        | tenderness              | yes   | cervical spine |
        | numbness                | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "trauma-unconscious" is not met
      And "unconscious-trauma" is not met
      And the indication "trauma-impaired" is not met
      And "impaired-trauma" is not met
      And the indication "trauma-paresthesia" is not met
      And "paresthesia-trauma" is not met

    Scenario: Sober and clear, nothing else: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | no     | cervical spine |
        | injury_mechanism        | fall   |                |
        | weeks_since_injury      | 1      |                |
        | tenderness              | no     | cervical spine |
        | neuro_exam_normal       | yes    | cervical spine |
        | numbness                | no     | cervical spine |
        | pain                    | no     | cervical spine |
        | plain_films_result      | normal | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "trauma-impaired" is not met
      And "impaired" is not met
      And "intoxicated" is not met
      And the limit "alert-without-signs" holds
      And "deficit" is not met

    Scenario: Unconscious, day of the fall unknown: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | no    | cervical spine |
        | injury_mechanism        | fall  |                |
        | unconscious             | yes   |                |
        | tenderness              | yes   | cervical spine |
        | intoxication            | yes   |                |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "trauma-unconscious" is not documented
      And "unconscious-trauma" is not documented
      And the indication "trauma-impaired" is not documented
      And "impaired-trauma" is not documented

    Scenario: Tingling after a fall, tenderness not recorded: CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value  | region         |
        | conservative_care_given | no     | cervical spine |
        | injury_mechanism        | fall   |                |
        | weeks_since_injury      | 1      |                |
        | numbness                | yes    | cervical spine |
        | plain_films_result      | normal | cervical spine |
        | severe_pain             | no     | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the indication "trauma-paresthesia" is not documented
      And "paresthesia-tender" is not documented
      And the limit "alert-without-signs" does not hold

    Scenario: CT: An intoxicated patient with several injuries is no alert one
      Given a request for a CT of the cervical spine
      And the record documents "intoxication"
      And the record documents "multiple_trauma"
      When the request is checked against "odg/neck"
      Then the indication "trauma-paresthesia" is not met

  Rule: A myelogram of the neck stands in for an MRI, or adds to one

    Scenario: A leak of cerebrospinal fluid beside an MRI
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | mri_contraindication | no    |                |
        | surgery_planned      | no    | cervical spine |
        | mri_inadequate       | no    | cervical spine |
        | study.mri            | yes   | cervical spine |
        | dx.csf_leak          | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "csf-leak" is met

    Scenario: Surgery beside an MRI
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | mri_contraindication | no    |                |
        | surgery_planned      | yes   | cervical spine |
        | mri_inadequate       | no    | cervical spine |
        | study.mri            | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "surgical-planning" is met

    Scenario: MRI done, nothing of the list
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | mri_contraindication | no    |                |
        | surgery_planned      | no    | cervical spine |
        | mri_inadequate       | no    | cervical spine |
        | study.mri            | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the requirement "mri-lacking" is met
      And "mri-done" is met
      And "mri-impossible" is not met
      And "mri-insufficient" is not met
      And the indication "csf-leak" is not met
      And the indication "surgical-planning" is not met

    Scenario: A leak, but MRI was never tried
      Given a request for a CT myelogram of the cervical spine
      And the record documents these facts:
        | fact                 | value | region         |
        | mri_contraindication | no    |                |
        | surgery_planned      | no    | cervical spine |
        | mri_inadequate       | no    | cervical spine |
        | study.mri            | no    | cervical spine |
        | dx.csf_leak          | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the requirement "mri-lacking" is not met
      And "mri-done" is not met
      And the indication "csf-leak" is met

    Scenario: A leak, nothing said of MRI
      Given a request for a CT myelogram of the cervical spine
      And the record documents "dx.csf_leak" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And the requirement "mri-lacking" is not documented
      And "mri-impossible" is not documented
      And "mri-done" is not documented
      And "mri-insufficient" is not documented
      And the indication "surgical-planning" is not documented
      And the indication "mri-discordant" is not documented

    Scenario Outline: Myelogram or CT myelogram of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "mri-impossible" is not documented

      Examples:
        | study                                |
        | a CT myelogram of the cervical spine |
        | a CT myelogram of the thoracic spine |
        | a myelogram of the cervical spine    |
        | a myelogram of the thoracic spine    |

  Rule: A bone scan of the neck looks for infection, cancer or arthritis

    Scenario: Bone scan for a suspected infection
      Given a request for a bone scan of the cervical spine
      And the record documents no "inflammatory_back_disease_suspected" for the cervical spine
      And the record documents "infection_suspected" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are met
      And the indication "infection-cancer-arthritis" is met
      And "bone-infection" is met
      And "bone-cancer" is not met

    Scenario: Bone scan for a suspected tumor
      Given a request for a bone scan of the cervical spine
      And the record documents no "inflammatory_back_disease_suspected" for the cervical spine
      And the record documents "tumor_suspected" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are met
      And "bone-cancer" is met
      And "bone-infection" is not met

    Scenario: Bone scan for neck pain alone
      Given a request for a bone scan of the cervical spine
      And the record documents no "inflammatory_back_disease_suspected" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not met
      And the indication "infection-cancer-arthritis" is not met
      And "inflammatory-disease" is not met

    Scenario: Bone scan, a tumor is open for want of the age
      Given a request for a bone scan of the cervical spine
      And the record documents no "inflammatory_back_disease_suspected" for the cervical spine
      And the record documents "night_pain" for the cervical spine
      And the record documents "midline_bony_tenderness" for the cervical spine
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "bone-cancer" is not documented

    Scenario Outline: Bone scan of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not documented
      And "bone-infection" is not met

      Examples:
        | study                             |
        | a bone scan of the cervical spine |
        | a bone scan of the thoracic spine |

  Rule: Discography of the neck is not recommended, whatever the record says

    Scenario: Discography of the neck is not recommended
      Given a request for a discography of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 14    | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | surgery_planned         | yes   | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met

    Scenario Outline: Discography of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not met

      Examples:
        | study                               |
        | a discography of the cervical spine |
        | a discography of the thoracic spine |

  Rule: Videofluoroscopy, thermography and ultrasound have no place in the spine

    Scenario: Fluoroscopy of the neck is not recommended
      Given a request for a videofluoroscopy of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 14    | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
      When the request is checked against "odg/neck"
      Then the criteria are not met

    Scenario Outline: Videofluoroscopy, thermography or ultrasound of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/neck"
      Then the criteria are not met

      Examples:
        | study                                    |
        | a videofluoroscopy of the cervical spine |
        | a videofluoroscopy of the thoracic spine |
        | a thermography of the cervical spine     |
        | a thermography of the thoracic spine     |
        | an ultrasound of the cervical spine      |
        | an ultrasound of the thoracic spine      |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "odg/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                       | criterion                                | status  |
        | 11.85 | at least three months of conservative care | concept/chronic-spinal-pain/three-months | not met |
        | 12.85 | at least three months of conservative care | concept/chronic-spinal-pain/three-months | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: A CT of the cervical spine, and all that is known is <finding> = <value>: <what>
      Given a request for a CT of the cervical spine
      And the record documents "<finding>" as <value> for the cervical spine
      When the request is checked against "odg/neck"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value    | what                               | criterion       | status |
        | plain_films_result | abnormal | the films are doubtful or abnormal | doubtful-result | met    |
        | plain_films_result | abnormal | the films are doubtful or abnormal | deficit-films   | met    |

    Scenario: A CT myelogram of the cervical spine, and all that is known is mri_inadequate: MRI cannot be done, or the myelogram adds to one
      Given a request for a CT myelogram of the cervical spine
      And the record documents "mri_inadequate" for the cervical spine
      When the request is checked against "odg/neck"
      Then "mri-lacking" is met

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario: An MRI of the cervical spine, and nobody says: the findings suggest a ligament injury
      Given a request for an MRI of the cervical spine
      When the request is checked against "odg/neck"
      Then "ligament-suspected" is not met
