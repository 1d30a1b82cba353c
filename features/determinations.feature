Feature: Five determinations, told again

  Five independent medical reviews of spine imaging from 2013 to 2015. Facts and days are carried over, the words are
  ours. Each scenario says what the reviewer decided, and on which criteria the decision turned.

  Rule: Films may follow months of care that did not help

    Scenario: 000, films of three parts of the spine after five months of care
      Given a request for X-rays of the cervical, thoracic and lumbar spine dated 2014-09-15
      And an injury on 2014-04-21
      And the record documents these facts:
        | fact              | value | region          | side      | date       | speaker  |
        | pain              |       | cervical spine  |           | 2014-06-13 | patient  |
        | pain              |       | thoracic spine  |           | 2014-06-13 | patient  |
        | severe_pain       |       | lumbar spine    |           | 2014-06-13 | patient  |
        | radiating_pain    |       | lower extremity | bilateral | 2014-06-13 | patient  |
        | spurling_positive |       | cervical spine  |           | 2014-06-13 | provider |
        | slr_positive      |       | lumbar spine    | left      | 2014-06-13 | provider |
        | spasm             |       | thoracic spine  |           | 2014-06-13 | provider |
        | spasm             |       | lumbar spine    |           | 2014-06-13 | provider |
      And treatment with physical therapy
      And treatment with chiropractic
      And the record documents no "symptoms_improving"
      When the request is checked
      Then the criteria are met
      And the indication "failed-care" is met for the X-ray of the cervical spine
      And the indication "failed-care" is met for the X-ray of the thoracic spine
      And the indication "nerve-signs-after-care" is met for the X-ray of the cervical spine
      And the indication "nerve-findings-after-failed-care" is met for the X-ray of the lumbar spine
      And the indication "red-flag" is not met
      And the guideline "acoem-2004/neck" controls for the X-ray of the cervical spine
      And the guideline "acoem-2004/low-back" controls for the X-ray of the lumbar spine
      And the rationale cites page 177 for the X-ray of the cervical spine
      And the rationale cites page 303 for the X-ray of the lumbar spine

  Rule: Findings in the leg say nothing for the neck

    Background:
      Given a request for a 3D MRI of the cervical spine dated 2015-08-10
      And an injury on 2015-01-07
      And a utilization review decision on 2015-09-10
      And the record documents these facts:
        | fact           | value | region          | side | date       | speaker  |
        | age_years      | 35    |                 |      |            |          |
        | spasm          |       | cervical spine  |      | 2015-08-10 | provider |
        | reduced_motion |       | cervical spine  |      | 2015-08-10 | provider |
        | neuro_deficit  | no    | cervical spine  |      | 2015-08-10 | provider |
        | dx.radiculopathy |     | lower extremity | left |            | provider |
        | slr_positive   |       | lumbar spine    | left | 2015-08-20 | provider |
        | motor_weakness |       | lower extremity | left | 2015-08-20 | provider |
        | exam_normal    |       | cervical spine  |      | 2015-08-20 | provider |
      And treatment with physical therapy
      And treatment with medication

    Scenario: 001, a 3D MRI of the neck, by what was known when it was asked for
      When the request is checked
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "unequivocal" is not met
      And the indication "physiologic" is not met
      And the guideline "acoem-2004/neck" controls

    Scenario: 001, the weak left leg that was found ten days later does not change it
      When the request is checked as of 2015-09-10
      Then the criteria are not met
      And the indication "unequivocal" is not met
      And "concept/objective-neurologic-deficit/weakness" is not met

    Scenario: 001, the same weakness in the arm would have counted as a finding
      Given the record documents "motor_weakness" for the left upper extremity on 2015-08-20
      When the request is checked as of 2015-09-10
      Then "concept/objective-neurologic-deficit/weakness" is met

  Rule: Age alone is no red flag

    Background:
      Given a request for an X-ray of the lumbar spine dated 2014-10-01
      And a utilization review decision on 2014-10-19
      And an injury on 1990-08-30
      And the record documents these facts:
        | fact                          | value | region         | date       | speaker      |
        | age_years                     | 71    |                |            |              |
        | pain                          |       | lumbar spine   | 2014-10-01 | patient      |
        | pain                          |       | thoracic spine | 2014-10-01 | patient      |
        | reduced_motion                |       | lumbar spine   | 2014-10-01 | provider     |
        | dx.sprain_strain              |       | lumbar spine   | 2014-10-01 | provider     |
        | significant_trauma            | no    |                |            | imr reviewer |
        | neuro_deficit                 | no    | lumbar spine   |            | imr reviewer |
        | progressive_deficit           | no    | lumbar spine   |            | imr reviewer |
        | result_would_change_treatment | no    |                |            | imr reviewer |
      And surgery is ruled out for the lumbar spine according to the IMR reviewer

    Scenario: 002, films for an old injury, pain and stiffness at the age of 71
      When the request is checked
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "injury-over-fifty" is not met
      And the indication "nerve-findings-after-failed-care" is not met
      And the indication "management" is not met

    Scenario: 002, by the guideline that its reviewer used
      When the request is checked against "odg/low-back"
      Then the criteria are not met
      And the requirement "general-rule" is not met
      And the indication "urgent" is not met
      And the indication "invasive-procedure" is not met
      And the indication "worker-at-risk" is not met
      And the indication "trauma-fracture" is not met

    Scenario: 002, with a fresh fall and a tender spine the age would have counted
      Given the record documents "trauma_history"
      And the record documents "midline_bony_tenderness" for the lumbar spine
      When the request is checked against "acoem-2004/low-back"
      Then the criteria are met
      And the indication "red-flag" is met

  Rule: A repeat study needs a significant change

    Background:
      Given a request for a CT of the cervical spine dated 2014-09-10
      And an injury on 2012-01-23
      And surgery is done for the cervical spine on 2012-04-04
      And the record documents "fusion_before" for the cervical spine on 2012-04-04
      And the record documents "dx.stenosis" for the cervical spine
      And the record documents "dx.radiculopathy" for the cervical spine
      And an earlier EMG/NCS of the cervical spine that was abnormal
      And an earlier CT of the cervical spine on 2012-12-27 that was abnormal
      And an earlier X-ray of the cervical spine on 2014-08-13 that was abnormal
      And the record documents these facts:
        | fact           | value | region          | side      | date       | speaker |
        | pain           |       | cervical spine  |           | 2014-07-18 | patient |
        | pain           |       | cervical spine  |           | 2014-08-27 | patient |
        | radiating_pain |       | upper extremity | bilateral | 2014-08-27 | patient |
        | numbness       |       | upper extremity | bilateral | 2014-08-27 | patient |

    Scenario: 003, the nerve evidence is there and nothing has changed since the first CT
      Given the record documents no "significant_change" for the cervical spine according to the IMR reviewer
      When the request is checked
      Then the criteria are not met
      And the indication "physiologic" is met
      And the indication "red-flag" is not met
      And the limit "repeat-without-change" holds
      And "repeat-without-change" decides
      And the rationale cites page 178
      And the rationale mentions "nothing significant has changed"

    Scenario: 003, a record that is silent on change is taken as one without
      Given the record says nothing about "significant_change"
      When the request is checked
      Then the limit "repeat-without-change" holds

    Scenario: 003, a record that contradicts itself on change is not silent on it
      Given the record contradicts itself on "significant_change" for the cervical spine
      When the request is checked
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented
      And "concept/repeat-without-change/significant-change" is not documented
      And "repeat-without-change" decides
      And the determination asks for "significant_change"
      And the rationale mentions "A significant change in symptoms or findings: the record contradicts itself"

    Scenario: 003, a deficit that may be new is no record without one
      Given the record leaves "new_deficit" open for the cervical spine according to the provider
      When the request is checked
      Then the limit "repeat-without-change" is not documented
      And the determination asks for "new_deficit"
      And the rationale mentions "A new deficit: the record states it as uncertain"

    Scenario: 003, a change of which a reviewer finds no documentation is silence
      Given the record leaves "significant_change" open according to the IMR reviewer
      When the request is checked
      Then the limit "repeat-without-change" holds

    Scenario Outline: 003, what would have lifted the limit: <fact>
      Given the record documents "<fact>" for the cervical spine
      When the request is checked
      Then the limit "repeat-without-change" does not hold

      Examples:
        | fact                   |
        | significant_change     |
        | fusion_status_uncertain |
        | new_deficit            |
        | progressive_deficit    |

  Rule: A red flag that was worked up and cleared is none

    Background:
      Given a request for an MRI of the thoracic spine without contrast dated 2013-08-06
      And a utilization review decision on 2013-08-06
      And an injury on 2012-02-22
      And treatment with medication
      And treatment with physical therapy
      And the record documents "pain" for the thoracic spine according to the patient
      And the record documents "cancer_history"
      And the record documents no "motor_weakness" for the lower extremity according to the provider
      And the record documents no "neuro_deficit" according to the IMR reviewer
      And the record documents no "gait_abnormal" according to the provider
      And an earlier X-ray of the thoracic spine that was normal
      And surgery is ruled out for the thoracic spine according to the provider

    Scenario: 004, leukemia in the history, worked up without a sign of return
      Given the record documents "tumor_workup_negative" according to the provider
      And an earlier MRI of the thoracic spine on 2013-09-05 that was abnormal
      When the request is checked
      Then the criteria are not met
      And the indication "red-flag" is not met
      And the indication "unequivocal" is not met
      And the indication "before-procedure" is not met
      And the indication "surgery-or-serious" is not met
      And the guideline "acoem-2004/neck" controls
      And the rationale cites page 178

    Scenario: 004, the MRI that was done after the request does not make it a repeat
      Given the record documents "tumor_workup_negative" according to the provider
      And an earlier MRI of the thoracic spine on 2013-09-05 that was abnormal
      When the request is checked
      Then the limit "repeat-without-change" does not hold

    Scenario: 004, before the work-up the history would have been a red flag
      When the request is checked
      Then the criteria are met
      And the indication "red-flag" is met
      And "red-flag" decides
