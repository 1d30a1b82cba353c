Feature: Imaging the low back by the 2004 chapter and by ODG

  What rule authors get wrong first, as far as it concerns the low back (ACOEM 2004, chapter 12, and ODG).

  Rule: How long the pain has lasted is no ground for films

    Scenario: Years of pain, care that did not help, no red flag
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And an injury on 2010-01-15
      And the record documents "pain" for the lumbar spine
      And the record documents no "neuro_deficit" for the lumbar spine
      And the record documents no "result_would_change_treatment"
      And treatment with physical therapy since 2010-02-01 that did not help
      When the request is checked
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "nerve-findings-after-failed-care" is not met

    Scenario: A positive straight leg raise carries films after failed care
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And the record documents "slr_positive" on 2014-09-01
      And treatment with physical therapy since 2014-06-01 that did not help
      When the request is checked
      Then the criteria are met
      And "nerve-findings-after-failed-care" decides
      And the rationale cites page 303

    Scenario: Whether the film would guide treatment is asked where nobody says it
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And the record documents no "neuro_deficit" for the lumbar spine
      And the record says nothing about "result_would_change_treatment"
      When the request is checked
      Then the criteria are not documented
      And the determination asks for "result_would_change_treatment"

  Rule: MRI is a conjunction of nerve compromise, failed treatment and surgery as an option

    Background: 
      Given a request for an MRI of the lumbar spine without contrast dated 2014-09-15
      And an injury on 2014-03-01
      And the record documents "radiating_pain" for the left lower extremity
      And the record documents "motor_weakness" for the left lower extremity
      And the record documents "dermatomal_pattern" for the left lower extremity

    Scenario: All three
      Given treatment with physical therapy since 2014-06-01 that did not help
      And surgery is planned for the lumbar spine
      When the request is checked
      Then the criteria are met
      And the indication "nerve-compromise-with-surgery" is met
      And the guideline "acoem-2004/low-back" controls

    Scenario: Nobody says whether surgery is an option
      Given treatment with physical therapy since 2014-06-01 that did not help
      And the record says nothing about "surgery_planned"
      When the request is checked
      Then the criteria are not documented
      And "surgery-option" is not documented
      And the determination asks for "surgery_planned"

    Scenario: The physician rules surgery out
      Given treatment with physical therapy since 2014-06-01 that did not help
      And surgery is ruled out for the lumbar spine according to the provider
      When the request is checked
      Then the criteria are not met
      And the requirement "surgery-or-red-flag" is not met

    Scenario: An injection is no surgery
      Given treatment with physical therapy since 2014-06-01 that did not help
      And injection is planned for the lumbar spine
      And surgery is ruled out for the lumbar spine
      When the request is checked
      Then "surgery-option" is not met

    Scenario: Treatment helps
      Given treatment with physical therapy since 2014-06-01 that helped
      And surgery is planned for the lumbar spine
      When the request is checked
      Then the indication "nerve-compromise-with-surgery" is not met

    Scenario Outline: <weeks> weeks of care
      Given the record documents "conservative_care_weeks" as <weeks> weeks for the lumbar spine
      And treatment with medication that did not help
      And surgery is planned for the lumbar spine
      When the request is checked
      Then the indication "nerve-compromise-with-surgery" is <status>

      Examples:
        | weeks | status  |
        | 3     | not met |
        | 4     | met     |

  Rule: An unclear examination calls for electrodiagnostics before imaging

    Background: 
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And treatment with physical therapy since 2014-06-01 that did not help
      And surgery is planned for the lumbar spine
      And the record documents "equivocal_neuro_exam" for the lumbar spine
      And the record documents no "neuro_deficit" for the lumbar spine

    Scenario: The test was not done yet
      When the request is checked
      Then the requirement "examination-settled" is not documented
      And the determination asks for "electrodiagnostics_positive"

    Scenario: The test is positive
      Given an earlier EMG/NCS of the lumbar spine on 2014-09-01 that was abnormal
      When the request is checked
      Then the criteria are met
      And the requirement "examination-settled" is met
      And "physiologic-evidence-after-failed-care" decides

    Scenario: The test is negative
      Given an earlier EMG/NCS of the lumbar spine on 2014-09-01 that was normal
      When the request is checked
      Then the criteria are not met
      And the requirement "examination-settled" is not met

  Rule: A red flag passes every gate

    Scenario Outline: <flag> does not wait for films
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And an injury on 2014-09-08
      And the record documents "<flag>" for the lumbar spine
      When the request is checked
      Then the criteria are met
      And the indication "urgent-red-flag" is met
      And the limit "first-month" does not hold

      Examples:
        | flag                |
        | cauda_equina_signs  |
        | progressive_deficit |
        | cord_compression    |

    Scenario: A suspected infection looks at films first
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And the record documents "infection_suspected" for the lumbar spine
      And an earlier X-ray of the lumbar spine on 2014-09-10 that was normal
      When the request is checked
      Then the criteria are met
      And "red-flag-after-films" decides

    Scenario: In the first month without a flag
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And an injury on 2014-09-01
      And the record documents "result_would_change_treatment"
      When the request is checked
      Then the criteria are not met
      And the limit "first-month" holds

  Rule: A repeat is judged by what has changed

    Background: 
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And treatment with physical therapy since 2014-01-10 that did not help
      And surgery is planned for the lumbar spine
      And the record documents "motor_weakness" for the left lower extremity
      And the record documents "dermatomal_pattern" for the left lower extremity
      And an earlier MRI of the lumbar spine on 2013-02-01 that was abnormal

    Scenario: Time has gone by and the pain is the same
      Given the record documents "pain" for the lumbar spine
      When the request is checked
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario Outline: <change> makes it a new question
      Given the record documents "<change>"
      When the request is checked
      Then the criteria are met
      And the limit "repeat-without-change" does not hold

      Examples:
        | change             |
        | significant_change |
        | new_injury         |

  Rule: A study of another part of the spine is no earlier one

    Scenario: An MRI of the neck before an MRI of the low back
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And an earlier MRI of the cervical spine on 2014-08-01
      When the request is checked
      Then the limit "repeat-without-change" does not hold

    Scenario: Films before an MRI
      Given a request for an MRI of the lumbar spine dated 2014-09-15
      And an earlier X-ray of the lumbar spine on 2014-08-01
      When the request is checked
      Then the limit "repeat-without-change" does not hold

  Rule: ODG lists what is recommended, and all else is not

    Scenario: Routine films
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And the record documents "pain" for the lumbar spine
      And the record documents "result_would_change_treatment"
      And the record documents no "neuro_deficit" for the lumbar spine
      And surgery is ruled out for the lumbar spine
      And injection is ruled out for the lumbar spine
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met

    Scenario: The two guidelines differ, and one of them controls
      Given a request for an X-ray of the lumbar spine dated 2014-09-15
      And an injury on 2010-01-15
      And the record documents "result_would_change_treatment"
      When the request is checked
      Then the guideline "acoem-2004/low-back" controls
      And the indication "management" is met
      And the criteria are met

  Rule: Films of the low back need a ground beside the time that has passed

    Scenario: Films: Cauda equina signs two weeks after the injury
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "cauda_equina_signs" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And the indication "red-flag" is met
      And "first-month/itself" is met
      And "month-red-flag" is met
      And "first-month/unless" is met
      And "first-month/not-lifted" is not met
      And the limit "first-month" does not hold

    Scenario: Films: Saddle anesthesia and nothing else
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                          | value | region       |
        | weeks_since_injury            | 20    |              |
        | motor_weakness                | no    | lumbar spine |
        | sensory_deficit               | no    | lumbar spine |
        | reflex_abnormal               | no    | lumbar spine |
        | result_would_change_treatment | no    | lumbar spine |
        | saddle_anesthesia             | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And the indication "red-flag" is met
      And "deficit" is not met
      And "nerve-findings" is not met
      And the indication "nerve-findings-after-failed-care" is not met
      And the indication "management" is not met
      And "first-month/itself" is not met

    Scenario: Films: A fall at 45 with midline bony tenderness
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                          | value | region       |
        | weeks_since_injury            | 2     |              |
        | motor_weakness                | no    | lumbar spine |
        | sensory_deficit               | no    | lumbar spine |
        | reflex_abnormal               | no    | lumbar spine |
        | result_would_change_treatment | no    | lumbar spine |
        | age_years                     | 45    |              |
        | injury_mechanism              | fall  |              |
        | midline_bony_tenderness       | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And the indication "injury-over-fifty" is not met
      And the limit "first-month" holds

    Scenario: Films: A fall at 55 with midline bony tenderness, cleared by CT
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                          | value | region       |
        | weeks_since_injury            | 2     |              |
        | motor_weakness                | no    | lumbar spine |
        | sensory_deficit               | no    | lumbar spine |
        | reflex_abnormal               | no    | lumbar spine |
        | result_would_change_treatment | no    | lumbar spine |
        | age_years                     | 55    |              |
        | injury_mechanism              | fall  |              |
        | midline_bony_tenderness       | yes   | lumbar spine |
        | fracture_workup_negative      | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And the indication "injury-over-fifty" is not met

    Scenario: Films: A fall with midline bony tenderness, the age not recorded
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                          | value | region       |
        | weeks_since_injury            | 2     |              |
        | motor_weakness                | no    | lumbar spine |
        | sensory_deficit               | no    | lumbar spine |
        | reflex_abnormal               | no    | lumbar spine |
        | result_would_change_treatment | no    | lumbar spine |
        | injury_mechanism              | fall  |              |
        | midline_bony_tenderness       | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And the indication "red-flag" is not documented
      And the indication "injury-over-fifty" is not documented
      And "month-red-flag" is not documented
      And "month-injury-over-fifty" is not documented
      And "first-month/unless" is not documented
      And "first-month/not-lifted" is not documented

    Scenario: Films: A fall at 55 with midline bony tenderness, not dated
      Given a request for an X-ray of the lumbar spine
      And the record documents these facts:
        | fact                          | value | region       |
        | motor_weakness                | no    | lumbar spine |
        | sensory_deficit               | no    | lumbar spine |
        | reflex_abnormal               | no    | lumbar spine |
        | result_would_change_treatment | no    | lumbar spine |
        | age_years                     | 55    |              |
        | injury_mechanism              | fall  |              |
        | midline_bony_tenderness       | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And the indication "injury-over-fifty" is not documented
      And the limit "first-month" is not documented

  Rule: Oblique films of the low back: a routine is not recommended, whatever the record says

    Scenario: Oblique films: Oblique views, whatever is recorded
      Given a request for an oblique views X-ray of the lumbar spine
      And the record documents "cauda_equina_signs" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met

  Rule: An MRI of the low back needs a clear finding, failed care and surgery in view, or a red flag

    Scenario: MRI: One compressed nerve, eight weeks of failed care, surgery an option
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | surgery_planned         | yes   | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "surgery-in-view" is met
      And the requirement "surgery-or-red-flag" is met
      And "exam-names-nerve" is met
      And "exam-equivocal" is not met
      And "exam-not-equivocal" is met
      And "examination-settled/itself" is met

    Scenario: MRI: Surgery considered for a specific defect, symptoms persist
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | conservative_care_weeks  | 8     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | specific_anatomic_defect | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And the requirement "surgery-or-red-flag" is met
      And the requirement "examination-settled" is met
      And "defect-deficit" is met
      And "defect-nerve" is met
      And "lasting-symptoms" is met
      And "defect-care-duration" is met
      And "specific-defect" is met
      And the indication "surgery-for-defect" is met

    Scenario: MRI: Surgery for a defect, a normal examination and no treatment
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | motor_weakness           | no    | lumbar spine |
        | sensory_deficit          | no    | lumbar spine |
        | reflex_abnormal          | no    | lumbar spine |
        | no_treatment_yet         | yes   | lumbar spine |
        | conservative_care_given  | no    | lumbar spine |
        | conservative_care_weeks  | 0     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | specific_anatomic_defect | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "defect-nerve" is not met
      And "lasting-symptoms" is not met
      And "defect-care-duration" is not met
      And the indication "surgery-for-defect" is not met

    Scenario: MRI: One compressed nerve, surgery ruled out
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | surgery_planned         | no    | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "surgery-in-view" is not met
      And the requirement "surgery-or-red-flag" is not met
      And "surgery-option" is not met
      And the indication "nerve-compromise-with-surgery" is not met
      And "surgery-considered" is not met
      And the indication "surgery-for-defect" is not met

    Scenario: MRI: One compressed nerve, three weeks of care
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | conservative_care_weeks  | 3     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | specific_anatomic_defect | no    | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "care-duration" is not met
      And the indication "nerve-compromise-with-surgery" is not met
      And "test-care-duration" is not met
      And "specific-defect" is not met

    Scenario: MRI: One compressed nerve, no word on surgery
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And the requirement "surgery-or-red-flag" is not documented
      And "surgery-option" is not documented
      And the indication "nerve-compromise-with-surgery" is not documented

    Scenario: MRI: One compressed nerve, the outcome and the symptoms not recorded
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | conservative_care_weeks  | 8     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | specific_anatomic_defect | no    | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And "failed-care" is not documented

    Scenario: MRI: An unclear examination, negative electrodiagnostics, and a deficit that is not described
      Given a request for an MRI of the lumbar spine
      And the record documents these facts:
        | fact                        | value | region       |
        | weeks_since_injury          | 12    |              |
        | motor_weakness              | no    | lumbar spine |
        | sensory_deficit             | no    | lumbar spine |
        | reflex_abnormal             | no    | lumbar spine |
        | surgery_planned             | yes   | lumbar spine |
        | pain                        | yes   | lumbar spine |
        | specific_anatomic_defect    | yes   | lumbar spine |
        | equivocal_neuro_exam        | yes   | lumbar spine |
        | electrodiagnostics_positive | no    | lumbar spine |
        | neuro_deficit               | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the requirement "examination-settled" is not documented

  Rule: A CT of the low back is judged as an MRI is

    Scenario: CT: One compressed nerve, eight weeks of failed care, surgery an option
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | surgery_planned         | yes   | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "surgery-in-view" is met
      And the requirement "surgery-or-red-flag" is met
      And "exam-names-nerve" is met
      And "exam-equivocal" is not met
      And "exam-not-equivocal" is met
      And "examination-settled/itself" is met

    Scenario: CT: Surgery considered for a specific defect, symptoms persist
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | conservative_care_weeks  | 8     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | specific_anatomic_defect | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And the requirement "surgery-or-red-flag" is met
      And the requirement "examination-settled" is met
      And "defect-deficit" is met
      And "defect-nerve" is met
      And "lasting-symptoms" is met
      And "defect-care-duration" is met
      And "specific-defect" is met
      And the indication "surgery-for-defect" is met

    Scenario: CT: Surgery for a defect, a normal examination and no treatment
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | motor_weakness           | no    | lumbar spine |
        | sensory_deficit          | no    | lumbar spine |
        | reflex_abnormal          | no    | lumbar spine |
        | no_treatment_yet         | yes   | lumbar spine |
        | conservative_care_given  | no    | lumbar spine |
        | conservative_care_weeks  | 0     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | specific_anatomic_defect | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "defect-nerve" is not met
      And "lasting-symptoms" is not met
      And "defect-care-duration" is not met
      And the indication "surgery-for-defect" is not met

    Scenario: CT: One compressed nerve, surgery ruled out
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | surgery_planned         | no    | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "surgery-in-view" is not met
      And the requirement "surgery-or-red-flag" is not met
      And "surgery-option" is not met
      And the indication "nerve-compromise-with-surgery" is not met
      And "surgery-considered" is not met
      And the indication "surgery-for-defect" is not met

    Scenario: CT: One compressed nerve, three weeks of care
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | conservative_care_weeks  | 3     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | pain                     | yes   | lumbar spine |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | specific_anatomic_defect | no    | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "care-duration" is not met
      And the indication "nerve-compromise-with-surgery" is not met
      And "test-care-duration" is not met
      And "specific-defect" is not met

    Scenario: CT: One compressed nerve, no word on surgery
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | weeks_since_injury      | 12    |              |
        | conservative_care_weeks | 8     | lumbar spine |
        | pain                    | yes   | lumbar spine |
        | motor_weakness          | yes   | lumbar spine |
        | dermatomal_pattern      | yes   | lumbar spine |
        | conservative_care_given | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And the requirement "surgery-or-red-flag" is not documented
      And "surgery-option" is not documented
      And the indication "nerve-compromise-with-surgery" is not documented

    Scenario: CT: One compressed nerve, the outcome and the symptoms not recorded
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                     | value | region       |
        | weeks_since_injury       | 12    |              |
        | conservative_care_weeks  | 8     | lumbar spine |
        | surgery_planned          | yes   | lumbar spine |
        | motor_weakness           | yes   | lumbar spine |
        | dermatomal_pattern       | yes   | lumbar spine |
        | conservative_care_given  | yes   | lumbar spine |
        | specific_anatomic_defect | no    | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And "failed-care" is not documented

    Scenario: CT: An unclear examination, negative electrodiagnostics, and a loss of feeling
      Given a request for a CT of the lumbar spine
      And the record documents these facts:
        | fact                        | value | region       |
        | weeks_since_injury          | 12    |              |
        | motor_weakness              | no    | lumbar spine |
        | sensory_deficit             | yes   | lumbar spine |
        | reflex_abnormal             | no    | lumbar spine |
        | surgery_planned             | yes   | lumbar spine |
        | pain                        | yes   | lumbar spine |
        | specific_anatomic_defect    | yes   | lumbar spine |
        | equivocal_neuro_exam        | yes   | lumbar spine |
        | electrodiagnostics_positive | no    | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the requirement "examination-settled" is not documented

  Rule: A bone scan of the low back looks for tumor, infection or a hidden fracture, and not in pregnancy

    Scenario: Bone scan: A suspected tumor
      Given a request for a bone scan of the lumbar spine
      And the record documents "tumor_suspected" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "tumor" is met
      And the indication "tumor-infection-or-fracture" is met

    Scenario: Bone scan: A suspected infection
      Given a request for a bone scan of the lumbar spine
      And the record documents "infection_suspected" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "infection" is met

    Scenario: Bone scan: A suspected tumor in a pregnant patient
      Given a request for a bone scan of the lumbar spine
      And the record documents "tumor_suspected" for the lumbar spine
      And the record documents "pregnancy"
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And the limit "pregnancy" holds

    Scenario: Bone scan: Abnormal laboratory tests, scanned before and nothing changed
      Given a request for a bone scan of the lumbar spine
      And the record documents "lab_abnormal"
      And the record documents "same_study_before" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Bone scan: A fall with bony tenderness, the age not recorded
      Given a request for a bone scan of the lumbar spine
      And the record documents "injury_mechanism" as fall
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And "fracture" is not documented
      And the indication "tumor-infection-or-fracture" is not documented

    Scenario: Bone scan: Night pain with bony tenderness, the age not recorded
      Given a request for a bone scan of the lumbar spine
      And the record documents "night_pain" for the lumbar spine
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And "tumor" is not documented

  Rule: A myelogram of the low back stands in for an MRI before surgery

    Scenario: Myelogram: Surgery planned, MRI impossible
      Given a request for a CT myelogram of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "mri-impossible" is met
      And the requirement "mri-not-enough" is met
      And the indication "preoperative-planning" is met

    Scenario: Myelogram: Surgery planned, MRI does not fit the findings
      Given a request for a CT myelogram of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      And the record documents "mri_inadequate" for the lumbar spine
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And "mri-impossible" is not met
      And "mri-inadequate" is met

    Scenario: Myelogram: Surgery planned, MRI possible and good
      Given a request for a CT myelogram of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      And the record documents no "mri_contraindication"
      And the record documents no "mri_inadequate" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And "mri-inadequate" is not met
      And the requirement "mri-not-enough" is not met

    Scenario: Myelogram: MRI impossible, surgery ruled out
      Given a request for a CT myelogram of the lumbar spine
      And the record documents no "surgery_planned" for the lumbar spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met
      And the indication "preoperative-planning" is not met
      And the indication "urgent-red-flag" is not met

    Scenario: Myelogram: Surgery planned, MRI impossible, done before, a fall with bony tenderness, the age not recorded
      Given a request for a CT myelogram of the lumbar spine
      And the record documents these facts:
        | fact                    | value | region       |
        | surgery_planned         | yes   | lumbar spine |
        | mri_contraindication    | yes   |              |
        | same_study_before       | yes   | lumbar spine |
        | injury_mechanism        | fall  |              |
        | midline_bony_tenderness | yes   | lumbar spine |
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: Myelogram or CT myelogram of the low back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not documented
      And "mri-impossible" is not documented

      Examples:
        | study                              |
        | a CT myelogram of the lumbar spine |
        | a myelogram of the lumbar spine    |

  Rule: Discography of the low back is not recommended, whatever the record says

    Scenario: Discography: Discography, whatever is recorded
      Given a request for a discography of the lumbar spine
      And the record documents "surgery_planned" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met

  Rule: Thermography of the low back is not recommended, whatever the record says

    Scenario: Thermography: Thermography, whatever is recorded
      Given a request for a thermography of the lumbar spine
      And the record documents "neuro_deficit" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met

  Rule: MR neurography of the low back is unproven, whatever the record says

    Scenario: MR neurography: MR neurography, whatever is recorded
      Given a request for an MR neurography of the lumbar spine
      And the record documents "neuro_deficit" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are not met

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "conservative_care_weeks" as <value> weeks for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what               | criterion     | status  |
        | 3     | four weeks of care | month-of-care | not met |
        | 4     | four weeks of care | month-of-care | met     |
        | 5     | four weeks of care | month-of-care | met     |

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                             | limit       | verdict       |
        | 3     | films before a month is over, without a red flag | first-month | holds         |
        | 4     | films before a month is over, without a red flag | first-month | does not hold |

    Scenario Outline: An X-ray of the lumbar spine at <value> years of age: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "age_years" as <value> years
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what             | criterion                              | status  |
        | 70    | age over 70      | concept/fracture-red-flag/over-seventy | not met |
        | 50    | age over 50      | concept/tumor-red-flag/over-fifty      | not met |
        | 51    | age over 50      | concept/tumor-red-flag/over-fifty      | met     |
        | 50    | older than fifty | concept/injury-over-fifty/over-fifty   | not met |
        | 51    | older than fifty | concept/injury-over-fifty/over-fifty   | met     |

    Scenario Outline: An X-ray of the lumbar spine at <value> weeks after the injury: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                   | criterion                          | status  |
        | 3     | less than three weeks since the injury | concept/fracture-red-flag/early    | not met |
        | 5     | at most four weeks ago                 | concept/acute-spinal-trauma/recent | not met |

    Scenario Outline: An MRI of the lumbar spine at <value> weeks of conservative care: <what>
      Given a request for an MRI of the lumbar spine
      And the record documents "conservative_care_weeks" as <value> weeks for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion            | status  |
        | 3     | MRI                                      | defect-care-duration | not met |
        | 4     | MRI                                      | defect-care-duration | met     |
        | 5     | MRI                                      | defect-care-duration | met     |
        | 3     | at least four weeks of conservative care | care-duration        | not met |
        | 4     | at least four weeks of conservative care | care-duration        | met     |
        | 5     | at least four weeks of conservative care | care-duration        | met     |
        | 3     | at least four weeks of conservative care | test-care-duration   | not met |
        | 4     | at least four weeks of conservative care | test-care-duration   | met     |
        | 5     | at least four weeks of conservative care | test-care-duration   | met     |
        | 3     | four weeks of care                       | month-of-care        | not met |
        | 4     | four weeks of care                       | month-of-care        | met     |
        | 5     | four weeks of care                       | month-of-care        | met     |

    Scenario Outline: An MRI of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for an MRI of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                               | limit       | verdict       |
        | 3     | imaging before a month is over, without a red flag | first-month | holds         |
        | 4     | imaging before a month is over, without a red flag | first-month | does not hold |

    Scenario Outline: A CT of the lumbar spine at <value> weeks of conservative care: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "conservative_care_weeks" as <value> weeks for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                     | criterion            | status  |
        | 3     | CT                                       | defect-care-duration | not met |
        | 4     | CT                                       | defect-care-duration | met     |
        | 5     | CT                                       | defect-care-duration | met     |
        | 3     | at least four weeks of conservative care | care-duration        | not met |
        | 4     | at least four weeks of conservative care | care-duration        | met     |
        | 5     | at least four weeks of conservative care | care-duration        | met     |
        | 3     | at least four weeks of conservative care | test-care-duration   | not met |
        | 4     | at least four weeks of conservative care | test-care-duration   | met     |
        | 5     | at least four weeks of conservative care | test-care-duration   | met     |
        | 3     | four weeks of care                       | month-of-care        | not met |
        | 4     | four weeks of care                       | month-of-care        | met     |
        | 5     | four weeks of care                       | month-of-care        | met     |

    Scenario Outline: A CT of the lumbar spine at <value> weeks after the injury, against a limit: <what>
      Given a request for a CT of the lumbar spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/low-back"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                               | limit       | verdict       |
        | 3     | imaging before a month is over, without a red flag | first-month | holds         |
        | 4     | imaging before a month is over, without a red flag | first-month | does not hold |

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the lumbar spine, and all that is known is night_pain, against a limit: films before a month is over, without a red flag
      Given a request for an X-ray of the lumbar spine
      And the record documents "night_pain" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the limit "first-month" does not hold

    Scenario Outline: An X-ray of the lumbar spine, and all that is known of the worker is <finding> = <value>: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "<finding>" as <value>
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding          | value          | what                                           | criterion                                  | status |
        | injury_mechanism | crush          | a vehicle crash or a crush                     | concept/fracture-red-flag/crash-or-crush   | met    |
        | injury_mechanism | direct_blow    | a fall, a blow, a twist or a strain under load | concept/fracture-red-flag/lesser-mechanism | met    |
        | injury_mechanism | lift_push_pull | a fall, a blow, a twist or a strain under load | concept/fracture-red-flag/lesser-mechanism | met    |
        | injury_mechanism | mva            | a fall, a vehicle crash, a blow or a crush     | concept/acute-spinal-trauma/mechanism      | met    |
        | injury_mechanism | direct_blow    | a fall, a vehicle crash, a blow or a crush     | concept/acute-spinal-trauma/mechanism      | met    |
        | injury_mechanism | crush          | a fall, a vehicle crash, a blow or a crush     | concept/acute-spinal-trauma/mechanism      | met    |

    Scenario Outline: An X-ray of the lumbar spine, and all that is known of the worker is <finding>: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "<finding>"
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding        | what                                                              | criterion                  | status  |
        | new_injury     | over fifty, with a recent injury and bony signs at the spine      | concept/injury-over-fifty  | not met |
        | cancer_history | earlier cancer, fever or weight loss, or pain at night or at rest | concept/cancer-risk/factor | met     |

    Scenario Outline: An X-ray of the lumbar spine, and all that is known is <finding>: <what>
      Given a request for an X-ray of the lumbar spine
      And the record documents "<finding>" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | finding              | what                                                                   | criterion                 | status |
        | weakness_reported    | a complaint or finding in the limb raises the question of a nerve root | concept/nerve-in-question | met    |
        | slr_positive         | a complaint or finding in the limb raises the question of a nerve root | concept/nerve-in-question | met    |
        | equivocal_neuro_exam | a complaint or finding in the limb raises the question of a nerve root | concept/nerve-in-question | met    |
        | dx.radiculopathy     | a complaint or finding in the limb raises the question of a nerve root | concept/nerve-in-question | met    |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the lumbar spine, and nobody says: <what>
      Given a request for an X-ray of the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then "<criterion>" is <status>

      Examples:
        | what                    | criterion                                 | status  |
        | midline bony tenderness | concept/injury-over-fifty/bony-tenderness | not met |
        | a deformity             | concept/injury-over-fifty/deformity       | not met |
