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

    Scenario: A flag that the record leaves open neither passes the gate nor closes it
      Given a request for an MRI of the cervical spine dated 2014-09-15
      And an injury on 2014-09-10
      And treatment with medication since 2014-09-10
      And the record leaves "tumor_suspected" open for the cervical spine
      When the request is checked
      Then the requirement "waiting" is not documented
      And the indication "red-flag" is not documented
      And the determination asks for "tumor_suspected"

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

  Rule: Films of the neck need a red flag, an acute injury with signs, or care that has failed

    Scenario: Months of therapy without relief and a painful compression test
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 7     | cervical spine |
        | pain                    | yes   | cervical spine |
        | spurling_positive       | yes   | cervical spine |
        | spasm                   | yes   | cervical spine |
        | tenderness              | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the indication "red-flag" is not met
      And the indication "failed-care" is met
      And the indication "nerve-signs-after-care" is met
      And "nerve-sign" is met
      And "compression-positive" is met
      And the indication "physiologic" is not documented

    Scenario: Failed care alone carries plain films
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the indication "failed-care" is met
      And the indication "nerve-signs-after-care" is not met
      And "nerve-sign" is not met
      And "compression-positive" is not met
      And "nerve-loss" is not met
      And the indication "physiologic" is not met

    Scenario: Two weeks are too early
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 2     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the indication "failed-care" is not met
      And "care-duration" is not met
      And "care-failed" is met

    Scenario: The care helps
      Given a request for an X-ray of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | yes   | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the indication "failed-care" is not met
      And "care-failed" is not met
      And "concept/symptoms-persist/not-improving" is not met
      And "concept/symptoms-persist" is not met
      And "concept/conservative-care-failed/persisting" is not met
      And "concept/conservative-care-failed" is not met

    Scenario: The length of the care is not stated
      Given a request for an X-ray of the cervical spine
      And the record documents "conservative_care_given" for the cervical spine
      And the record documents "pain" for the cervical spine
      And the record documents "neuro_exam_normal" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "failed-care" is not documented
      And "care-duration" is not documented
      And "care-failed" is met

    Scenario: The outcome of the care is not recorded
      Given a request for an X-ray of the cervical spine
      And the record documents "conservative_care_given" for the cervical spine
      And the record documents "conservative_care_weeks" as 8 weeks for the cervical spine
      And the record documents "neuro_exam_normal" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "failed-care" is not documented
      And "care-failed" is not documented

    Scenario Outline: Plain films of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                          |
        | an X-ray of the cervical spine |
        | an X-ray of the thoracic spine |

  Rule: An MRI of the neck needs the wait and a ground beside it

    Scenario: A root loss that persists after failed care carries MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | conservative_care_given    | yes   | cervical spine |
        | conservative_care_weeks    | 8     | cervical spine |
        | pain                       | yes   | cervical spine |
        | symptoms_improving         | no    | cervical spine |
        | motor_weakness             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the requirement "waiting" is met
      And the indication "unequivocal" is met
      And "nerve-compromise" is met
      And the indication "physiologic" is met
      And the indication "root-compromise-before-procedure" is not met
      And "root-compromise" is met

    Scenario: A root loss at three weeks carries MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 3     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the requirement "waiting" is met
      And "care-duration" is met

    Scenario: Failed care by itself never carries MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the requirement "waiting" is met
      And "waiting/itself" is met
      And "care-duration" is met
      And "care-failed" is met
      And the indication "red-flag" is not met
      And the indication "unequivocal" is not met

    Scenario: A root loss at two weeks must wait for MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 2     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the requirement "waiting" is not met
      And "waiting/itself" is not met
      And "waiting-waived" is not met
      And "care-duration" is not met
      And the indication "unequivocal" is met

    Scenario: A root loss, length of care unknown, MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | pain                    | yes   | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting/itself" is not documented
      And the indication "unequivocal" is met

    Scenario: A root loss, whether symptoms persist is open, MRI
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "unequivocal" is not documented
      And "persisting" is not documented
      And "care-failed" is not documented

    Scenario: MRI: A cleared cancer, an unclear examination, and no electrodiagnostics
      Given a request for an MRI of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | conservative_care_weeks    | 75.9  | cervical spine |
        | conservative_care_given    | yes   | cervical spine |
        | pain                       | yes   | cervical spine |
        | motor_weakness             | no    | cervical spine |
        | sensory_deficit            | no    | cervical spine |
        | reflex_abnormal            | no    | cervical spine |
        | neuro_deficit              | no    | cervical spine |
        | weeks_since_injury         | 75.9  |                |
        | cancer_history             | yes   |                |
        | tumor_workup_negative      | yes   | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
        | surgery_planned            | no    | cervical spine |
        | equivocal_neuro_exam       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented

    Scenario Outline: MRI of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And "care-duration" is not documented

      Examples:
        | study                        |
        | an MRI of the cervical spine |
        | an MRI of the thoracic spine |

  Rule: A CT of the neck is judged as an MRI is

    Scenario: A root loss that persists after failed care carries CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | conservative_care_given    | yes   | cervical spine |
        | conservative_care_weeks    | 8     | cervical spine |
        | pain                       | yes   | cervical spine |
        | symptoms_improving         | no    | cervical spine |
        | motor_weakness             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the requirement "waiting" is met
      And the indication "unequivocal" is met
      And "nerve-compromise" is met
      And the indication "physiologic" is met
      And the indication "root-compromise-before-procedure" is not met
      And "root-compromise" is met

    Scenario: A root loss at three weeks carries CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 3     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the requirement "waiting" is met
      And "care-duration" is met

    Scenario: Failed care by itself never carries CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | neuro_exam_normal       | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the requirement "waiting" is met
      And "waiting/itself" is met
      And "care-duration" is met
      And "care-failed" is met
      And the indication "red-flag" is not met
      And the indication "unequivocal" is not met

    Scenario: A root loss at two weeks must wait for CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 2     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | no    | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the requirement "waiting" is not met
      And "waiting/itself" is not met
      And "waiting-waived" is not met
      And "care-duration" is not met
      And the indication "unequivocal" is met

    Scenario: A root loss, length of care unknown, CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | conservative_care_given | yes   | cervical spine |
        | pain                    | yes   | cervical spine |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the requirement "waiting" is not documented
      And "waiting/itself" is not documented
      And the indication "unequivocal" is met

    Scenario: A root loss, whether symptoms persist is open, CT
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | motor_weakness          | yes   | cervical spine |
        | sensory_deficit         | yes   | cervical spine |
        | dermatomal_pattern      | yes   | cervical spine |
        | conservative_care_given | yes   | cervical spine |
        | conservative_care_weeks | 8     | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "unequivocal" is not documented
      And "persisting" is not documented
      And "care-failed" is not documented

    Scenario: CT: A positive compression test beside a normal neurologic examination, and no electrodiagnostics
      Given a request for a CT of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | conservative_care_given    | yes   | cervical spine |
        | conservative_care_weeks    | 8     | cervical spine |
        | pain                       | yes   | cervical spine |
        | symptoms_improving         | no    | cervical spine |
        | neuro_exam_normal          | yes   | cervical spine |
        | spurling_positive          | yes   | cervical spine |
        | invasive_procedure_planned | no    | cervical spine |
        | neuro_deficit              | no    | cervical spine |
        | motor_weakness             | no    | cervical spine |
        | sensory_deficit            | no    | cervical spine |
        | reflex_abnormal            | no    | cervical spine |
        | foot_drop                  | no    | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented

    Scenario Outline: CT of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And "care-duration" is not documented

      Examples:
        | study                      |
        | a CT of the cervical spine |
        | a CT of the thoracic spine |

  Rule: A myelogram of the neck stands in for an MRI when an operation is being planned

    Scenario: Surgery planned, MRI impossible
      Given a request for a CT myelogram of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the indication "planning-without-mri" is met
      And "operation-planned" is met
      And "mri-lacking" is met
      And "mri-impossible" is met
      And "mri-insufficient" is not documented

    Scenario: Surgery planned, MRI not enough
      Given a request for a CT myelogram of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      And the record documents "mri_inadequate" for the cervical spine
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the indication "planning-without-mri" is met
      And "mri-insufficient" is met
      And "mri-impossible" is not met

    Scenario: Surgery planned, MRI sufficed
      Given a request for a CT myelogram of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      And the record documents no "mri_inadequate" for the cervical spine
      And the record documents no "mri_contraindication"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the indication "planning-without-mri" is not met
      And "mri-lacking" is not met
      And "mri-insufficient" is not met

    Scenario: No surgery
      Given a request for a CT myelogram of the cervical spine
      And the record documents no "surgery_planned" for the cervical spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the indication "planning-without-mri" is not met
      And "operation-planned" is not met

    Scenario: Surgery planned, nothing on MRI
      Given a request for a CT myelogram of the cervical spine
      And the record documents "surgery_planned" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "planning-without-mri" is not documented
      And "mri-lacking" is not documented
      And "mri-impossible" is not documented

    Scenario: Surgery not mentioned
      Given a request for a CT myelogram of the cervical spine
      And the record documents "mri_contraindication"
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "planning-without-mri" is not documented
      And "operation-planned" is not documented

    Scenario Outline: Myelogram or CT myelogram of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And "operation-planned" is not documented

      Examples:
        | study                                |
        | a CT myelogram of the cervical spine |
        | a CT myelogram of the thoracic spine |
        | a myelogram of the cervical spine    |
        | a myelogram of the thoracic spine    |

  Rule: A bone scan of the neck needs a month without improvement and a tumor or infection in question

    Scenario: A cancer history and six weeks of care without improvement
      Given a request for a bone scan of the cervical spine
      And the record documents "cancer_history"
      And the record documents "conservative_care_weeks" as 6 weeks for the cervical spine
      And the record documents "pain" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And the indication "tumor-or-infection-after-a-month" is met
      And "tumor-or-infection" is met
      And "tumor-possible" is met
      And "infection-possible" is not met
      And "month" is met
      And "month-of-care" is met

    Scenario: Fever six weeks after the injury
      Given a request for a bone scan of the cervical spine
      And the record documents "fever_or_weight_loss"
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "pain" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are met
      And "infection-possible" is met
      And "tumor-possible" is not met
      And "month" is met
      And "month-since-injury" is met
      And "month-of-care" is not documented

    Scenario: A cancer history in the second week
      Given a request for a bone scan of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | cancer_history          | yes   |                |
        | conservative_care_weeks | 2     | cervical spine |
        | weeks_since_injury      | 2     |                |
        | pain                    | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And the indication "tumor-or-infection-after-a-month" is not met
      And "month" is not met
      And "month-of-care" is not met
      And "month-since-injury" is not met

    Scenario: A cancer history, symptoms improving
      Given a request for a bone scan of the cervical spine
      And the record documents these facts:
        | fact                    | value | region         |
        | cancer_history          | yes   |                |
        | conservative_care_weeks | 6     | cervical spine |
        | pain                    | yes   | cervical spine |
        | symptoms_improving      | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And "no-improvement" is not met
      And the indication "tumor-or-infection-after-a-month" is not met

    Scenario: A cancer history, duration unknown
      Given a request for a bone scan of the cervical spine
      And the record documents "cancer_history"
      And the record documents "pain" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And the indication "tumor-or-infection-after-a-month" is not documented
      And "month" is not documented

    Scenario: A cancer history, symptoms not recorded
      Given a request for a bone scan of the cervical spine
      And the record documents "cancer_history"
      And the record documents "conservative_care_weeks" as 6 weeks for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not documented
      And "no-improvement" is not documented

    Scenario Outline: Bone scan of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met
      And "tumor-possible" is not met

      Examples:
        | study                             |
        | a bone scan of the cervical spine |
        | a bone scan of the thoracic spine |

  Rule: Discography of the neck is not recommended, whatever the record says

    Scenario: Discography is never recommended
      Given a request for a discography of the cervical spine
      And the record documents these facts:
        | fact                       | value | region         |
        | conservative_care_given    | yes   | cervical spine |
        | conservative_care_weeks    | 8     | cervical spine |
        | pain                       | yes   | cervical spine |
        | symptoms_improving         | no    | cervical spine |
        | motor_weakness             | yes   | cervical spine |
        | sensory_deficit            | yes   | cervical spine |
        | dermatomal_pattern         | yes   | cervical spine |
        | invasive_procedure_planned | yes   | cervical spine |
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met

    Scenario Outline: Discography of the neck or upper back: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/neck"
      Then the criteria are not met

      Examples:
        | study                               |
        | a discography of the cervical spine |
        | a discography of the thoracic spine |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An X-ray of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for an X-ray of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                      | criterion     | status  |
        | 2     | at least three weeks of conservative care | care-duration | not met |
        | 3     | at least three weeks of conservative care | care-duration | met     |
        | 4     | at least three weeks of conservative care | care-duration | met     |

    Scenario Outline: An MRI of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for an MRI of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                      | criterion     | status  |
        | 2     | at least three weeks of conservative care | care-duration | not met |
        | 3     | at least three weeks of conservative care | care-duration | met     |
        | 4     | at least three weeks of conservative care | care-duration | met     |

    Scenario Outline: A CT of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for a CT of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                                      | criterion     | status  |
        | 2     | at least three weeks of conservative care | care-duration | not met |
        | 3     | at least three weeks of conservative care | care-duration | met     |
        | 4     | at least three weeks of conservative care | care-duration | met     |

    Scenario Outline: A bone scan of the cervical spine at <value> weeks of conservative care: <what>
      Given a request for a bone scan of the cervical spine
      And the record documents "conservative_care_weeks" as <value> weeks for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                            | criterion     | status  |
        | 3     | four weeks of conservative care | month-of-care | not met |
        | 4     | four weeks of conservative care | month-of-care | met     |
        | 5     | four weeks of conservative care | month-of-care | met     |

    Scenario Outline: A bone scan of the cervical spine at <value> weeks after the injury: <what>
      Given a request for a bone scan of the cervical spine
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | value | what                        | criterion          | status  |
        | 3     | four weeks since the injury | month-since-injury | not met |
        | 4     | four weeks since the injury | month-since-injury | met     |
        | 5     | four weeks since the injury | month-since-injury | met     |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An MRI of the cervical spine, and all that is known is <finding>: <what>
      Given a request for an MRI of the cervical spine
      And the record documents "<finding>" for the cervical spine
      When the request is checked against "acoem-2004/neck"
      Then "<criterion>" is <status>

      Examples:
        | finding                   | what                                  | criterion                          | status |
        | infection_workup_negative | a suspicion was worked up and cleared | concept/red-flag-worked-up/cleared | met    |
        | fracture_workup_negative  | a suspicion was worked up and cleared | concept/red-flag-worked-up/cleared | met    |
