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
