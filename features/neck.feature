Feature: Imaging the neck and upper back by the 2004 chapter

  What rule authors get wrong first, as far as it concerns the neck (ACOEM 2004, chapter 8).

  Rule: A waiting period opens the way, and is no ground by itself

    Failed care alone has carried plain films. It never carries an MRI or a CT.

    Scenario: Films after a month of care that did not help
      Given a request for an X-ray of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-08-11 that did not help
      When the request is checked
      Then the criteria are met
      And the indication "failed-care" is met
      And the rationale cites page 177

    Scenario: An MRI after the same month of care
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-08-11 that did not help
      And the record documents "neuro_exam_normal" for the cervical spine
      When the request is checked
      Then the criteria are not met
      And the requirement "waiting" is met
      And the indication "unequivocal" is not met
      And the indication "physiologic" is not met

    Scenario Outline: <weeks> weeks of care that did not help
      Given a request for an MRI of the cervical spine
      And the record documents "conservative_care_weeks" as <weeks> weeks
      And treatment with physical therapy that did not help
      When the request is checked against "acoem-2004/neck"
      Then the requirement "waiting" is <status>

      Examples:
        | weeks | status  |
        | 2     | not met |
        | 2.9   | not met |
        | 3     | met     |
        | 12    | met     |

    Scenario: Better, even a little, is not failed
      Given a request for an X-ray of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-08-01 that did not help
      And the record documents "symptoms_improving" for the cervical spine
      When the request is checked
      Then the indication "failed-care" is not met

    Scenario: Weeks count from the first treatment to the request
      Given a request for an X-ray of the cervical spine dated 2014-09-15
      And an injury on 2014-01-10
      And treatment with chiropractic since 2014-09-08 that did not help
      When the request is checked
      Then the indication "failed-care" is not met
      And "care-duration" is not met

  Rule: Silence is not evidence

    Scenario: The record is silent about conservative care
      Given a request for an X-ray of the cervical spine
      And the record says nothing about "conservative_care_weeks"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And "care-duration" is not documented
      And the determination asks for "conservative_care_weeks"

    Scenario: A record that contradicts itself leaves the question open
      Given a request for an X-ray of the cervical spine
      And the record contradicts itself on "spurling_positive"
      When the request is checked against "acoem-2004/neck"
      Then the indication "nerve-signs-after-care" is not documented

    Scenario: The later of two findings counts
      Given a request for an X-ray of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-05-01 that did not help
      And the record documents "spurling_positive" on 2014-06-13
      And the record documents no "spurling_positive" on 2014-09-01
      When the request is checked
      Then "compression-positive" is not met

    Scenario: What was found after the request does not count for it
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And the record documents "cauda_equina_signs" on 2014-09-30
      And the record documents "cord_compression" for the cervical spine on 2014-09-30
      When the request is checked
      Then the indication "red-flag" is not met

  Rule: A red flag passes every gate

    Scenario Outline: <flag> needs no waiting
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And an injury on 2014-09-10
      And the record documents "<flag>" for the cervical spine
      When the request is checked
      Then the criteria are met
      And the requirement "waiting" is met
      And "red-flag" decides

      Examples:
        | flag                |
        | cord_compression    |
        | progressive_deficit |
        | tumor_suspected     |
        | infection_suspected |
        | dislocation_suspected |

    Scenario: Without a flag the same request comes too early
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And an injury on 2014-09-10
      And treatment with medication since 2014-09-10
      When the request is checked
      Then the requirement "waiting" is not met
      And the criteria are not met

    Scenario: Night pain alone points to no tumor
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And the record documents "night_pain" for the cervical spine
      When the request is checked
      Then the indication "red-flag" is not met

    Scenario: Cancer in the history raises the flag, and the work-up takes it down
      Given a request for an MRI of the thoracic spine dated 2014-09-15
      And the record documents "cancer_history"
      And the record documents "tumor_workup_negative"
      When the request is checked
      Then the indication "red-flag" is not met
      And the indication "surgery-or-serious" is not met

  Rule: Unequivocal means objective, anatomically specific and concordant

    Background:
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-05-01 that did not help
      And the record documents "radiating_pain" for the left upper extremity

    Scenario: Weakness in one root that goes with the pain
      Given the record documents "motor_weakness" for the left upper extremity
      And the record documents "dermatomal_pattern" for the left upper extremity
      When the request is checked
      Then the criteria are met
      And the indication "unequivocal" is met
      And the rationale cites page 178

    Scenario Outline: <finding> names no nerve
      Given the record documents "<finding>" for the cervical spine
      And the record documents no "neuro_deficit" for the cervical spine
      When the request is checked
      Then the indication "unequivocal" is not met
      And the indication "physiologic" is not met

      Examples:
        | finding           |
        | spasm             |
        | tenderness        |
        | reduced_motion    |
        | spurling_positive |

    Scenario: Weakness that fits no root
      Given the record documents "motor_weakness" for the left upper extremity
      And the record documents no "dermatomal_pattern" for the left upper extremity
      When the request is checked
      Then the indication "unequivocal" is not met

    Scenario: Findings on the other side than the pain
      Given the record documents "motor_weakness" for the right upper extremity
      And the record documents "dermatomal_pattern" for the right upper extremity
      And the record documents "findings_discordant" for the cervical spine
      When the request is checked
      Then the indication "unequivocal" is not met

  Rule: Electrodiagnostics are allowed, and not demanded

    Scenario: A positive test is physiologic evidence
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-05-01 that did not help
      And an earlier EMG/NCS of the cervical spine on 2014-08-01 that was abnormal
      When the request is checked
      Then the criteria are met
      And the indication "physiologic" is met

    Scenario: A clear examination needs no test
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-05-01 that did not help
      And the record documents "reflex_abnormal" for the cervical spine
      And the record documents "dermatomal_pattern" for the cervical spine
      And the record documents "pain" for the cervical spine
      When the request is checked
      Then the criteria are met
      And the determination does not ask for "electrodiagnostics_positive"

  Rule: Confirming a root compromise before a procedure needs both halves

    Scenario Outline: Compromise <compromise>, procedure <procedure>
      Given a request for a CT of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-05-01 that did not help
      And the record documents "motor_weakness" as <compromise> for the cervical spine
      And the record documents "neuro_deficit" as <compromise> for the cervical spine
      And the record documents "dermatomal_pattern" as <compromise> for the cervical spine
      And the record documents "surgery_planned" as <procedure> for the cervical spine
      And the record documents "injection_planned" as <procedure> for the cervical spine
      When the request is checked
      Then the indication "root-compromise-before-procedure" is <status>

      Examples:
        | compromise | procedure | status  |
        | yes        | yes       | met     |
        | yes        | no        | not met |
        | no         | yes       | not met |

  Rule: A repeat study needs a significant change

    Scenario: Fusion is solid and nothing has changed
      Given a request for a CT of the cervical spine dated 2014-09-10
      And the record documents "electrodiagnostics_positive" for the cervical spine
      And an earlier CT of the cervical spine on 2012-12-27
      And the record documents no "significant_change"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the limit "repeat-without-change" holds
      And the rationale cites page 178

  Rule: A technique is read before it is judged

    Scenario: An open MRI is judged as an MRI
      Given a request for an open MRI of the cervical spine dated 2014-09-15
      And the record documents "cord_compression" for the cervical spine
      When the request is checked
      Then the criteria are met

    Scenario: A study of the chapter that is never recommended
      Given a request for a discography of the cervical spine dated 2014-09-15
      And treatment with physical therapy since 2014-01-01 that did not help
      When the request is checked
      Then the criteria are not met

  Rule: The edition goes by body part and day

    Scenario: Each part of the body by its own chapter
      Given a request for these studies dated 2014-09-15:
        | modality | region         |
        | X-ray    | cervical spine |
        | X-ray    | lumbar spine   |
      When the request is checked
      Then the guideline "acoem-2004/neck" controls for the X-ray of the cervical spine
      And the guideline "acoem-2004/low-back" controls for the X-ray of the lumbar spine

    Scenario: What is no imaging study is not judged
      Given a request for "twelve sessions of acupuncture" dated 2014-09-15
      When the request is checked
      Then the criteria are not addressed
