Feature: ODG Low Back, Lumbar and Thoracic, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: lumbar spine, thoracic spine. Each scenario asks the guideline itself,
  whatever the day; features/editions.feature tells when it speaks. A record is silent on all that a scenario does not
  tell.

  Rule: Films of the lumbar spine need a severe deficit, a suspected disease, a trial of care, or an injury

    Scenario: Lumbar films: Saddle anesthesia
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | saddle_anesthesia          | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "general-reason" is met
      And the requirement "general-rule" is met
      And the indication "urgent" is met
      And "trial-radiculopathy" is not met
      And "trial-condition" is not met
      And the indication "after-trial" is not met

    Scenario: Lumbar films: A severe deficit
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | progressive_deficit        | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "urgent" is met

    Scenario: Lumbar films: Cord signs without any of these
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | myelopathy_signs           | yes   | lumbar spine |
        | pain                       | no    | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "cord-signs" is met
      And "cord-setting" is not met
      And the indication "myelopathy" is not met

    Scenario: Lumbar films: A fusion that is not in doubt
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | fusion_before              | yes   | lumbar spine |
        | fusion_status_uncertain    | no    | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the indication "fusion-status" is not met

    Scenario: Lumbar films: Night pain with bony tenderness, the age not recorded
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | night_pain                 | yes   | lumbar spine |
        | midline_bony_tenderness    | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the indication "urgent" is not documented
      And "trial-specific" is met
      And "trial-condition" is met
      And "bony-tenderness" is met
      And "fracture-sign" is met

    Scenario: Lumbar films: Inflammatory back disease is suspected, no word on care
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                                | value | region       |
        | weeks_since_injury                  | 30    |              |
        | motor_weakness                      | no    | lumbar spine |
        | sensory_deficit                     | no    | lumbar spine |
        | reflex_abnormal                     | no    | lumbar spine |
        | surgery_planned                     | no    | lumbar spine |
        | injection_planned                   | no    | lumbar spine |
        | invasive_procedure_planned          | no    | lumbar spine |
        | inflammatory_back_disease_suspected | yes   | lumbar spine |
        | pain                                | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "trial-failed" is not documented
      And the indication "after-trial" is not documented

    Scenario: Lumbar films: A significant trauma without pain, its date unknown
      Given a request for an X-ray of the lumbar spine
      And the record documents no "pain" for the lumbar spine
      And the record documents "significant_trauma"
      When the request is checked against "odg/low-back"
      Then "cord-setting" is not documented

  Rule: Films of the thoracic spine go by the same rule

    Scenario: Thoracic films: Saddle anesthesia
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | saddle_anesthesia          | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the requirement "general-rule" is met
      And the indication "urgent" is met
      And "trial-radiculopathy" is not met
      And "trial-condition" is not met
      And the indication "after-trial" is not met
      And the indication "invasive-procedure" is not met

    Scenario: Thoracic films: A severe deficit
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | progressive_deficit        | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "urgent" is met

    Scenario: Thoracic films: Cord signs without any of these
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | myelopathy_signs           | yes   | thoracic spine |
        | pain                       | no    | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "cord-signs" is met
      And "cord-setting" is not met
      And the indication "myelopathy" is not met

    Scenario: Thoracic films: A fusion that is not in doubt
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | fusion_before              | yes   | thoracic spine |
        | fusion_status_uncertain    | no    | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the indication "fusion-status" is not met

    Scenario: Thoracic films: Night pain with bony tenderness, the age not recorded
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | night_pain                 | yes   | thoracic spine |
        | midline_bony_tenderness    | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the indication "urgent" is not documented
      And "trial-specific" is met
      And "trial-condition" is met

    Scenario: Thoracic films: Inflammatory back disease is suspected, no word on care
      Given a request for an X-ray of the thoracic spine
      And the record documents these facts:
        | fact                                | value | region         |
        | weeks_since_injury                  | 30    |                |
        | motor_weakness                      | no    | thoracic spine |
        | sensory_deficit                     | no    | thoracic spine |
        | reflex_abnormal                     | no    | thoracic spine |
        | surgery_planned                     | no    | thoracic spine |
        | injection_planned                   | no    | thoracic spine |
        | invasive_procedure_planned          | no    | thoracic spine |
        | inflammatory_back_disease_suspected | yes   | thoracic spine |
        | pain                                | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "trial-failed" is not documented
      And the indication "after-trial" is not documented

    Scenario: Thoracic films: A significant trauma without pain, its date unknown
      Given a request for an X-ray of the thoracic spine
      And the record documents no "pain" for the thoracic spine
      And the record documents "significant_trauma"
      When the request is checked against "odg/low-back"
      Then "cord-setting" is not documented

  Rule: An MRI of the lumbar spine needs a red flag, or root signs that a month of care has not helped

    Scenario: Lumbar MRI: Cauda equina signs
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | cauda_equina_signs         | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the requirement "general-rule" is met
      And the indication "red-flag" is met
      And "root-shown" is not met
      And the indication "radiculopathy-after-a-month" is not met
      And the indication "invasive-procedure" is not met
      And "deficit-found" is not met

    Scenario: Lumbar MRI: Cord signs that grow slowly
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | myelopathy_signs           | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "red-flag" is met
      And "root-shown" is met
      And "deficit-found" is met
      And "seat-belt-deficit" is met

    Scenario: Lumbar MRI: A crash four weeks ago and weakness that follows no root
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 4     |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | age_years                  | 40    |              |
        | significant_trauma         | yes   |              |
        | motor_weakness             | yes   | lumbar spine |
        | dermatomal_pattern         | no    | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "trauma-deficit" is met

    Scenario: Lumbar MRI: 71 years old, and nothing else
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | age_years                  | 71    |              |
        | pain                       | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "red-flag" is not met

    Scenario: Lumbar MRI: A fall with bony tenderness, the age not recorded
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | injury_mechanism           | fall  |              |
        | midline_bony_tenderness    | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the requirement "general-rule" is not documented
      And the indication "red-flag" is not documented

    Scenario: Lumbar MRI: Inflammatory back disease is suspected, no word on care
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                                | value | region       |
        | weeks_since_injury                  | 30    |              |
        | motor_weakness                      | no    | lumbar spine |
        | sensory_deficit                     | no    | lumbar spine |
        | reflex_abnormal                     | no    | lumbar spine |
        | surgery_planned                     | no    | lumbar spine |
        | injection_planned                   | no    | lumbar spine |
        | invasive_procedure_planned          | no    | lumbar spine |
        | inflammatory_back_disease_suspected | yes   | lumbar spine |
        | pain                                | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "trial-failed" is not documented
      And the indication "after-trial" is not documented

    Scenario: Lumbar MRI: A significant trauma without a deficit
      Given a request for an MRI of the lumbar spine
      And the record documents no "neuro_deficit" for the lumbar spine
      And the record documents "significant_trauma"
      When the request is checked against "odg/low-back"
      Then the indication "trauma-deficit" is not met

  Rule: An MRI of the thoracic spine goes by the same rule

    Scenario: Thoracic MRI: Cauda equina signs
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | cauda_equina_signs         | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the requirement "general-rule" is met
      And the indication "red-flag" is met
      And "trial-radiculopathy" is not met
      And "trial-condition" is not met
      And the indication "after-trial" is not met
      And the indication "invasive-procedure" is not met

    Scenario: Thoracic MRI: Cord signs that grow slowly
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | myelopathy_signs           | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "red-flag" is met
      And "trial-radiculopathy" is met
      And "trial-condition" is met
      And "deficit-found" is met

    Scenario: Thoracic MRI: A crash four weeks ago and weakness that follows no root
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 4     |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | age_years                  | 40    |                |
        | significant_trauma         | yes   |                |
        | motor_weakness             | yes   | thoracic spine |
        | dermatomal_pattern         | no    | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "trauma-deficit" is met

    Scenario: Thoracic MRI: 71 years old, and nothing else
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | age_years                  | 71    |                |
        | pain                       | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "red-flag" is not met

    Scenario: Thoracic MRI: A fall with bony tenderness, the age not recorded
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | injury_mechanism           | fall  |                |
        | midline_bony_tenderness    | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the requirement "general-rule" is not documented
      And the indication "red-flag" is not documented

    Scenario: Thoracic MRI: Inflammatory back disease is suspected, no word on care
      Given a request for an MRI of the thoracic spine
      And the record documents these facts:
        | fact                                | value | region         |
        | weeks_since_injury                  | 30    |                |
        | motor_weakness                      | no    | thoracic spine |
        | sensory_deficit                     | no    | thoracic spine |
        | reflex_abnormal                     | no    | thoracic spine |
        | surgery_planned                     | no    | thoracic spine |
        | injection_planned                   | no    | thoracic spine |
        | invasive_procedure_planned          | no    | thoracic spine |
        | inflammatory_back_disease_suspected | yes   | thoracic spine |
        | pain                                | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "trial-failed" is not documented
      And the indication "after-trial" is not documented

    Scenario: Thoracic MRI: A significant trauma without a deficit
      Given a request for an MRI of the thoracic spine
      And the record documents no "neuro_deficit" for the thoracic spine
      And the record documents "significant_trauma"
      When the request is checked against "odg/low-back"
      Then the indication "trauma-deficit" is not met

  Rule: An upright MRI of the low back is not recommended, whatever the record says

    Scenario: Upright MRI: Upright MRI, whatever is recorded
      Given a request for an upright or weight-bearing MRI of the lumbar spine
      And the record documents "cauda_equina_signs" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met

    Scenario Outline: Upright or weight-bearing MRI of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met

      Examples:
        | study                                                  |
        | an upright or weight-bearing MRI of the lumbar spine   |
        | an upright or weight-bearing MRI of the thoracic spine |

  Rule: A CT of the lumbar spine is for major injuries, and for a fusion or defect that films leave in doubt

    Scenario: Lumbar CT: A crash four weeks ago and weakness of one root
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 4     |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | significant_trauma         | yes   |              |
        | motor_weakness             | yes   | lumbar spine |
        | dermatomal_pattern         | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the requirement "general-rule" is met
      And "deficit-injury" is met
      And "deficit-found" is met
      And the indication "trauma-deficit" is met
      And "seat-belt-recent" is met
      And "cord-trauma" is met

    Scenario: Lumbar CT: Cord signs and a recent infection
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | dx.myelopathy              | yes   | lumbar spine |
        | recent_infection           | yes   |              |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "cord-infection" is met
      And the indication "myelopathy" is met

    Scenario: Lumbar CT: A crash four weeks ago and weakness that follows no root
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value  | region       |
        | weeks_since_injury         | 4      |              |
        | surgery_planned            | no     | lumbar spine |
        | injection_planned          | no     | lumbar spine |
        | invasive_procedure_planned | no     | lumbar spine |
        | age_years                  | 40     |              |
        | significant_trauma         | yes    |              |
        | motor_weakness             | yes    | lumbar spine |
        | dermatomal_pattern         | no     | lumbar spine |
        | plain_films_result         | normal | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "trauma-deficit" is met
      And "pars-films" is met

    Scenario: Lumbar CT: Weakness of one root without an injury
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 30    |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | motor_weakness             | yes   | lumbar spine |
        | dermatomal_pattern         | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the indication "trauma-deficit" is not met
      And "seat-belt-recent" is not met

    Scenario: Lumbar CT: A crash and weakness of one root, the injury not dated
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value  | region       |
        | surgery_planned            | no     | lumbar spine |
        | injection_planned          | no     | lumbar spine |
        | invasive_procedure_planned | no     | lumbar spine |
        | significant_trauma         | yes    |              |
        | motor_weakness             | yes    | lumbar spine |
        | dermatomal_pattern         | yes    | lumbar spine |
        | plain_films_result         | normal | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "deficit-injury" is not documented
      And the indication "trauma-deficit" is not documented
      And "cord-trauma" is not documented
      And "cord-setting" is not documented

    Scenario: Lumbar CT: A crash last week, the examination not recorded, a fracture suspected
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | weeks_since_injury         | 1     |              |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | significant_trauma         | yes   |              |
        | fracture_suspected         | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "deficit-found" is not documented

  Rule: A CT of the thoracic spine is for major injuries and for a fusion in doubt

    Scenario: Thoracic CT: A crash four weeks ago and weakness of one root
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 4     |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | significant_trauma         | yes   |                |
        | motor_weakness             | yes   | thoracic spine |
        | dermatomal_pattern         | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "general-reason" is met
      And the requirement "general-rule" is met
      And "films-injury" is met
      And the indication "trauma-films" is not documented
      And "deficit-injury" is met
      And "deficit-found" is met

    Scenario: Thoracic CT: Cord signs and a recent infection
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | motor_weakness             | no    | thoracic spine |
        | sensory_deficit            | no    | thoracic spine |
        | reflex_abnormal            | no    | thoracic spine |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | dx.myelopathy              | yes   | thoracic spine |
        | recent_infection           | yes   |                |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "cord-infection" is met
      And the indication "myelopathy" is met

    Scenario: Thoracic CT: A crash four weeks ago and weakness that follows no root
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value  | region         |
        | weeks_since_injury         | 4      |                |
        | surgery_planned            | no     | thoracic spine |
        | injection_planned          | no     | thoracic spine |
        | invasive_procedure_planned | no     | thoracic spine |
        | age_years                  | 40     |                |
        | significant_trauma         | yes    |                |
        | motor_weakness             | yes    | thoracic spine |
        | dermatomal_pattern         | no     | thoracic spine |
        | plain_films_result         | normal | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "general-reason" is not met
      And "general-films" is not met
      And the requirement "general-rule" is not met
      And "films-result" is not met
      And the indication "trauma-deficit" is met

    Scenario: Thoracic CT: Weakness of one root without an injury
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 30    |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | motor_weakness             | yes   | thoracic spine |
        | dermatomal_pattern         | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the indication "trauma-deficit" is not met

    Scenario: Thoracic CT: A crash and weakness of one root, the injury not dated
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value  | region         |
        | surgery_planned            | no     | thoracic spine |
        | injection_planned          | no     | thoracic spine |
        | invasive_procedure_planned | no     | thoracic spine |
        | significant_trauma         | yes    |                |
        | motor_weakness             | yes    | thoracic spine |
        | dermatomal_pattern         | yes    | thoracic spine |
        | plain_films_result         | normal | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "films-injury" is not documented
      And "deficit-injury" is not documented
      And the indication "trauma-deficit" is not documented
      And "cord-trauma" is not documented
      And "cord-setting" is not documented

    Scenario: Thoracic CT: A crash last week, the examination not recorded, a fracture suspected
      Given a request for a CT of the thoracic spine
      And the record documents these facts:
        | fact                       | value | region         |
        | weeks_since_injury         | 1     |                |
        | surgery_planned            | no    | thoracic spine |
        | injection_planned          | no    | thoracic spine |
        | invasive_procedure_planned | no    | thoracic spine |
        | significant_trauma         | yes   |                |
        | fracture_suspected         | yes   | thoracic spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "deficit-found" is not documented

  Rule: A myelogram of the low back stands in for an MRI, or adds to one

    Scenario: Myelogram: A leak of spinal fluid after an MRI
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | mri_contraindication       | no    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | study.mri                  | yes   | lumbar spine |
        | dx.csf_leak                | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the requirement "general-rule" is met
      And "no-mri" is not met
      And "mri-done" is met
      And the requirement "mri-first" is met
      And the indication "fluid-leak" is met
      And the indication "surgical-planning" is not met

    Scenario: Myelogram: Surgery is planned after an MRI
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | surgery_planned            | yes   | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | yes   | lumbar spine |
        | mri_contraindication       | no    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | study.mri                  | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "surgical-planning" is met

    Scenario: Myelogram: A leak of spinal fluid, no MRI yet and none impossible
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | mri_contraindication       | no    |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | study.mri                  | no    | lumbar spine |
        | dx.csf_leak                | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "mri-first" is not met
      And the indication "fluid-leak" is met

    Scenario: Myelogram: MRI impossible and nothing else
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | mri_contraindication       | yes   |              |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | study.mri                  | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "mri-impossible" is met

    Scenario: Myelogram: A leak of spinal fluid, no word on MRI
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                       | value | region       |
        | surgery_planned            | no    | lumbar spine |
        | injection_planned          | no    | lumbar spine |
        | invasive_procedure_planned | no    | lumbar spine |
        | motor_weakness             | no    | lumbar spine |
        | sensory_deficit            | no    | lumbar spine |
        | reflex_abnormal            | no    | lumbar spine |
        | dx.csf_leak                | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "no-mri" is not documented
      And the requirement "mri-first" is not documented

    Scenario Outline: Myelogram or CT myelogram of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the requirement "general-rule" is not documented

      Examples:
        | study                                |
        | a CT myelogram of the lumbar spine   |
        | a CT myelogram of the thoracic spine |
        | a myelogram of the lumbar spine      |
        | a myelogram of the thoracic spine    |

  Rule: Bending films of the low back are for instability before surgery

    Scenario: Flexion films: Spondylolisthesis, surgery considered
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "dx.spondylolisthesis" for the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "slipped" is met
      And "unstable" is met
      And "surgery-considered" is met
      And the indication "instability-before-fusion" is met

    Scenario: Flexion films: A test for instability positive, surgery considered
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "instability_sign" for the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And "unstable-sign" is met

    Scenario: Flexion films: Spondylolisthesis, surgery ruled out
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "dx.spondylolisthesis" for the lumbar spine
      And the record documents no "surgery_planned" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "surgery-considered" is not met

    Scenario: Flexion films: Reduced motion and surgery considered
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "reduced_motion" for the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "unstable" is not met

    Scenario: Flexion films: Spondylolisthesis, no word on surgery
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents "dx.spondylolisthesis" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And "surgery-considered" is not documented
      And the indication "instability-before-fusion" is not documented

    Scenario: Flexion films: Done before, a fall with bony tenderness, the age not recorded
      Given a request for a flexion and extension views X-ray of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | dx.spondylolisthesis    | yes   | lumbar spine |
        | surgery_planned         | yes   | lumbar spine |
        | same_study_before       | yes   | lumbar spine |
        | injury_mechanism        | fall  |              |
        | midline_bony_tenderness | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: Flexion and extension films of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And "slipped" is not met

      Examples:
        | study                                                     |
        | a flexion and extension views X-ray of the lumbar spine   |
        | a flexion and extension views X-ray of the thoracic spine |

  Rule: A bone scan of the low back looks for infection, cancer or arthritis

    Scenario: Bone scan: An infection is suspected
      Given a request for a bone scan of the lumbar spine
      And the record documents "infection_suspected" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "bone-infection" is met

    Scenario: Bone scan: A tumor is suspected
      Given a request for a bone scan of the lumbar spine
      And the record documents "tumor_suspected" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are met
      And the indication "cancer" is met

    Scenario: Bone scan: Done before, nothing changed
      Given a request for a bone scan of the lumbar spine
      And the record documents "dx.osteoarthritis" for the lumbar spine
      And the record documents "same_study_before" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Bone scan: Night pain with bony tenderness, the age not recorded
      Given a request for a bone scan of the lumbar spine
      And the record documents "night_pain" for the lumbar spine
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the indication "cancer" is not documented

    Scenario: Bone scan: Done before, a fall with bony tenderness, the age not recorded
      Given a request for a bone scan of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | dx.osteoarthritis       | yes   | lumbar spine |
        | same_study_before       | yes   | lumbar spine |
        | injury_mechanism        | fall  |              |
        | midline_bony_tenderness | yes   | lumbar spine |
      When the request is checked against "odg/low-back"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: Bone scan of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the indication "bone-infection" is not met

      Examples:
        | study                             |
        | a bone scan of the lumbar spine   |
        | a bone scan of the thoracic spine |

  Rule: SPECT of the low back is not for general use

    Scenario: SPECT: SPECT, whatever is recorded
      Given a request for a SPECT of the lumbar spine
      And the record documents "tumor_suspected" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met

    Scenario Outline: SPECT of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met

      Examples:
        | study                         |
        | a SPECT of the lumbar spine   |
        | a SPECT of the thoracic spine |

  Rule: Discography of the low back is not recommended, whatever the record says

    Scenario: Discography: Discography, whatever is recorded
      Given a request for a discography of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met

    Scenario Outline: Discography of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met

      Examples:
        | study                               |
        | a discography of the lumbar spine   |
        | a discography of the thoracic spine |

  Rule: Ultrasound, thermography and videofluoroscopy have no place in the spine

    Scenario: Ultrasound: Ultrasound, whatever is recorded
      Given a request for an ultrasound of the lumbar spine
      And the record documents "neuro_deficit" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met

    Scenario Outline: Ultrasound, thermography or videofluoroscopy of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/low-back"
      Then the criteria are not met

      Examples:
        | study                                    |
        | an ultrasound of the lumbar spine        |
        | an ultrasound of the thoracic spine      |
        | a thermography of the lumbar spine       |
        | a thermography of the thoracic spine     |
        | a videofluoroscopy of the lumbar spine   |
        | a videofluoroscopy of the thoracic spine |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks after the injury: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                        | criterion        | status  |
        | 3     | no more than four weeks ago | seat-belt-recent | met     |
        | 4     | no more than four weeks ago | seat-belt-recent | met     |
        | 5     | no more than four weeks ago | seat-belt-recent | not met |

    Scenario Outline: An X-ray of the lumbar spine at <value> years of age: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "age_years" as <value> years
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what               | criterion                                      | status  |
        | 70    | older than seventy | concept/compression-fracture-risk/over-seventy | not met |
        | 71    | older than seventy | concept/compression-fracture-risk/over-seventy | met     |

    Scenario Outline: An MRI of the lumbar spine at <value> weeks of conservative care: <what>
      Given a request for an MRI of the lumbar spine
      And the record documents "conservative_care_weeks" as <value> weeks for the lumbar spine
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion          | status  |
        | 3     | at least four weeks of conservative care | root-care-duration | not met |
        | 4     | at least four weeks of conservative care | root-care-duration | met     |
        | 5     | at least four weeks of conservative care | root-care-duration | met     |

    Scenario Outline: An MRI of the lumbar spine at <value> weeks after the injury: <what>
      Given a request for an MRI of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                        | criterion        | status  |
        | 3     | no more than four weeks ago | seat-belt-recent | met     |
        | 4     | no more than four weeks ago | seat-belt-recent | met     |
        | 5     | no more than four weeks ago | seat-belt-recent | not met |

    Scenario Outline: A CT of the lumbar spine at <value> weeks after the injury: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                        | criterion        | status  |
        | 3     | no more than four weeks ago | seat-belt-recent | met     |
        | 4     | no more than four weeks ago | seat-belt-recent | met     |
        | 5     | no more than four weeks ago | seat-belt-recent | not met |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the lumbar spine, and all that is known of the worker is <finding>: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "<finding>"
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding             | what                                                                  | criterion       | status         |
        | new_injury          | a recent injury with a suspected fracture                             | trauma-fracture | not met        |
        | new_injury          | a recent injury with a neurologic deficit                             | trauma-deficit  | not documented |
        | chronic_steroid_use | after injury, with pain, of sudden onset, or with infection or cancer | cord-setting    | met            |

    Scenario: An X-ray of the lumbar spine, and all that is known is fusion_status_uncertain: the region was fused, and it is in doubt whether the fusion is solid
      Given a request for an X-ray of the lumbar spine
      And the record documents "fusion_status_uncertain" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then "fusion-status" is not met

    Scenario: An X-ray of the thoracic spine, and all that is known is fusion_status_uncertain: the region was fused, and it is in doubt whether the fusion is solid
      Given a request for an X-ray of the thoracic spine
      And the record documents "fusion_status_uncertain" for the thoracic spine
      When the request is checked against "odg/low-back"
      Then "fusion-status" is not met

    Scenario Outline: A CT of the lumbar spine, and all that is known is <finding> = <value>: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "<finding>" as <value> for the lumbar spine
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                                      | criterion  | status |
        | plain_films_result | nondiagnostic | plain films were taken and do not show it | pars-films | met    |
        | plain_films_result | equivocal     | plain films were taken and do not show it | pars-films | met    |

    Scenario Outline: A CT of the lumbar spine, and all that is known is <finding>: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "<finding>" for the lumbar spine
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding                 | what                                              | criterion     | status  |
        | fusion_status_uncertain | a fusion that plain films do not confirm as solid | fusion-status | not met |
        | fusion_before           | a fusion that plain films do not confirm as solid | fusion-status | not met |

    Scenario Outline: A CT of the thoracic spine, and all that is known is <finding> = <value>: <what>
      Given a request for a CT of the thoracic spine
      And the record documents "<finding>" as <value> for the thoracic spine
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value    | what                                  | criterion     | status |
        | plain_films_result | abnormal | plain films are equivocal or abnormal | general-films | met    |
        | plain_films_result | abnormal | plain films are equivocal or abnormal | films-result  | met    |

    Scenario Outline: A CT of the thoracic spine, and all that is known is <finding>: <what>
      Given a request for a CT of the thoracic spine
      And the record documents "<finding>" for the thoracic spine
      When the request is checked against "odg/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding                 | what                                              | criterion     | status  |
        | fusion_status_uncertain | a fusion that plain films do not confirm as solid | fusion-status | not met |
        | fusion_before           | a fusion that plain films do not confirm as solid | fusion-status | not met |
