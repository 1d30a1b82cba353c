Feature: Hip and pelvis, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: hip, pelvis. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the hip or pelvis are for the severe injury and for a high risk of arthritis

    Scenario: Films: A fall from a height
      Given a request for an X-ray of the pelvis
      And the record documents "injury_mechanism" as fall
      And the record documents "significant_trauma"
      And the record documents no "hip_osteoarthritis_risk"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "great-force" is met
      And the indication "severe-injury" is met

    Scenario: Films: Several injuries in a crash
      Given a request for an X-ray of the hip
      And the record documents "injury_mechanism" as mva
      And the record documents "multiple_trauma"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "several-injuries" is met

    Scenario: Films: Buttock pain three weeks after a fall (as in CM16-0232543)
      Given a request for an X-ray of the pelvis
      And the record documents these facts:
        | fact                    | value | region |
        | injury_mechanism        | fall  |        |
        | weeks_since_injury      | 3     |        |
        | pain                    | yes   | pelvis |
        | hip_osteoarthritis_risk | no    |        |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the indication "severe-injury" is not met
      And the indication "arthritis-risk" is not met

    Scenario: Films: Taken before, nothing has changed
      Given a request for an X-ray of the hip
      And the record documents "hip_osteoarthritis_risk"
      And the record documents "same_study_before" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Films: A twist, the leg bears no weight, age not recorded
      Given a request for an X-ray of the hip
      And the record documents "injury_mechanism" as twist
      And the record documents "inability_to_bear_weight" for the hip
      And the record documents no "hip_osteoarthritis_risk"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "fracture-signs" is not documented
      And the indication "severe-injury" is not documented

    Scenario: Films: Taken before, a red flag open for want of the age
      Given a request for an X-ray of the hip
      And the record documents these facts:
        | fact                     | value | region |
        | hip_osteoarthritis_risk  | yes   |        |
        | same_study_before        | yes   | hip    |
        | injury_mechanism         | twist |        |
        | inability_to_bear_weight | yes   | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: Plain films of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "great-force" is not met

      Examples:
        | study                  |
        | an X-ray of the hip    |
        | an X-ray of the pelvis |

  Rule: An MRI of the hip follows films and looks for what they miss

    Scenario: MRI: A lesion of the joint is suspected after films
      Given a request for an MRI of the hip
      And the record documents "plain_films_done" for the hip
      And the record documents "bone_or_joint_lesion_suspected" for the hip
      And the record documents no "soft_tissue_lesion_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And the requirement "films-first" is met
      And "lesion-named" is met
      And the indication "bone-or-joint" is met

    Scenario: MRI: A positive test for impingement after films
      Given a request for an MRI of the hip
      And the record documents "plain_films_done" for the hip
      And the record documents "hip_impingement_sign" for the hip
      And the record documents no "bone_or_joint_lesion_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "impingement" is met
      And "lesion-named" is not met

    Scenario: MRI: The same without films
      Given a request for an MRI of the hip
      And the record documents no "plain_films_done" for the hip
      And the record documents "bone_or_joint_lesion_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the requirement "films-first" is not met
      And the indication "bone-or-joint" is met

    Scenario: MRI: A strain after films and nothing beyond it
      Given a request for an MRI of the hip
      And the record documents these facts:
        | fact                           | value | region |
        | plain_films_done               | yes   | hip    |
        | dx.sprain_strain               | yes   | hip    |
        | pain                           | yes   | hip    |
        | reduced_motion                 | yes   | hip    |
        | hip_impingement_sign           | no    | hip    |
        | bone_or_joint_lesion_suspected | no    | hip    |
        | soft_tissue_lesion_suspected   | no    | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the indication "bone-or-joint" is not met
      And the indication "soft-tissue" is not met

    Scenario: MRI: A labral tear, the protocol not named
      Given a request for an MRI of the hip
      And the record documents "plain_films_done" for the hip
      And the record documents "bone_or_joint_lesion_suspected" for the hip
      And the record documents "dx.labral_tear" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "protocol" is not documented
      And the limit "labral-tear" is not documented

    Scenario: MRI: Done before, a red flag open for want of the age
      Given a request for an MRI of the hip
      And the record documents these facts:
        | fact                           | value | region |
        | plain_films_done               | yes   | hip    |
        | bone_or_joint_lesion_suspected | yes   | hip    |
        | same_study_before              | yes   | hip    |
        | injury_mechanism               | twist |        |
        | inability_to_bear_weight       | yes   | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: MRI of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "waived-fracture" is not met

      Examples:
        | study                |
        | an MRI of the hip    |
        | an MRI of the pelvis |

  Rule: An upright MRI of the hip is not recommended, whatever the record says

    Scenario: Upright MRI of the hip
      Given a request for an upright or weight-bearing MRI of the hip
      And the record documents "bone_or_joint_lesion_suspected" for the hip
      And the record documents "plain_films_done" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met

    Scenario Outline: Upright MRI of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met

      Examples:
        | study                                          |
        | an upright or weight-bearing MRI of the hip    |
        | an upright or weight-bearing MRI of the pelvis |

  Rule: A CT of the hip is for four lesions of bone

    Scenario: CT: An insufficiency fracture of the sacrum is suspected
      Given a request for a CT of the pelvis
      And the record documents "sacral_insufficiency_fracture_suspected" for the pelvis
      And the record documents no "subchondral_fracture_suspected" for the pelvis
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And the indication "sacral-insufficiency" is met

    Scenario: CT: An osteoid osteoma is suspected
      Given a request for a CT of the hip
      And the record documents "osteoid_osteoma_suspected" for the hip
      And the record documents no "sacral_insufficiency_fracture_suspected" for the hip
      And the record documents no "subchondral_fracture_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And the indication "osteoid-osteoma" is met

    Scenario: CT: Hip pain and none of the four
      Given a request for a CT of the hip
      And the record documents "pain" for the hip
      And the record documents no "sacral_insufficiency_fracture_suspected" for the hip
      And the record documents no "subchondral_fracture_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the indication "sacral-insufficiency" is not met
      And the indication "subchondral-fracture" is not met
      And the indication "failed-reduction" is not met

    Scenario: CT: Done before, nothing has changed
      Given a request for a CT of the hip
      And the record documents "subchondral_fracture_suspected" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: CT: Done before, a red flag open for want of the age
      Given a request for a CT of the hip
      And the record documents these facts:
        | fact                           | value | region |
        | subchondral_fracture_suspected | yes   | hip    |
        | same_study_before              | yes   | hip    |
        | injury_mechanism               | twist |        |
        | inability_to_bear_weight       | yes   | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario Outline: CT of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the indication "sacral-insufficiency" is not documented

      Examples:
        | study              |
        | a CT of the hip    |
        | a CT of the pelvis |

  Rule: An MR arthrogram of the hip is for a labral tear

    Scenario: Arthrogram: A labral tear is named
      Given a request for an MR arthrogram of the hip
      And the record documents "dx.labral_tear" for the hip
      And the record documents no "hip_impingement_sign" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "tear-named" is met

    Scenario: Arthrogram: A positive test
      Given a request for an MR arthrogram of the hip
      And the record documents "hip_impingement_sign" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "test-positive" is met

    Scenario: Arthrogram: No sign of a labral tear
      Given a request for an MR arthrogram of the hip
      And the record documents "pain" for the hip
      And the record documents no "hip_impingement_sign" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the indication "labral-tear" is not met

    Scenario: Arthrogram: Done before, nothing has changed
      Given a request for an MR arthrogram of the hip
      And the record documents "dx.labral_tear" for the hip
      And the record documents "same_study_before" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the limit "repeat-without-change" holds

    Scenario: Arthrogram: Done before, a red flag open for want of the age
      Given a request for an MR arthrogram of the hip
      And the record documents these facts:
        | fact                     | value | region |
        | dx.labral_tear           | yes   | hip    |
        | same_study_before        | yes   | hip    |
        | injury_mechanism         | twist |        |
        | inability_to_bear_weight | yes   | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

  Rule: A bone scan of the hip is for normal films where no MRI is at hand, and for regional pain syndrome

    Scenario: Scan: Normal films, and MRI is not at hand
      Given a request for a bone scan of the hip
      And the record documents "plain_films_result" as normal for the hip
      And the record documents "mri_unavailable"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "mri-far" is met
      And the indication "without-mri" is met

    Scenario: Scan: Normal films, and a pacemaker rules MRI out
      Given a request for a bone scan of the hip
      And the record documents "plain_films_result" as normal for the hip
      And the record documents no "mri_unavailable"
      And the record documents "mri_contraindication"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "mri-impossible" is met

    Scenario: Scan: Normal films, and MRI is at hand
      Given a request for a bone scan of the hip
      And the record documents "plain_films_result" as normal for the hip
      And the record documents no "mri_unavailable"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And "no-access" is not met
      And the indication "without-mri" is not met

    Scenario: Scan: The films show a fracture
      Given a request for a bone scan of the hip
      And the record documents "plain_films_result" as abnormal for the hip
      And the record documents "mri_unavailable"
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And "films-normal" is not met

    Scenario: Scan: Regional pain, nobody says since when
      Given a request for a bone scan of the hip
      And the record documents no "mri_unavailable"
      And the record documents "dx.crps" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And the indication "regional-pain" is not documented

    Scenario Outline: Bone scan of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "films-normal" is not documented

      Examples:
        | study                     |
        | a bone scan of the hip    |
        | a bone scan of the pelvis |

  Rule: Ultrasound of the hip looks for a hidden fracture, an effusion or soft tissue

    Scenario: Ultrasound: A hidden fracture is suspected
      Given a request for an ultrasound of the hip
      And the record documents "fracture_suspected" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "hidden-fracture" is met

    Scenario: Ultrasound: An effusion
      Given a request for an ultrasound of the hip
      And the record documents "effusion" for the hip
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are met
      And "effusion" is met

    Scenario: Ultrasound: Pain and none of these
      Given a request for an ultrasound of the hip
      And the record documents these facts:
        | fact                         | value | region |
        | pain                         | yes   | hip    |
        | effusion                     | no    | hip    |
        | soft_tissue_lesion_suspected | no    | hip    |
        | injection_planned            | no    | hip    |
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not met
      And the indication "visible-lesion" is not met

    Scenario Outline: Ultrasound of the hip or pelvis: <study> is judged by this
      Given a request for <study>
      When the request is checked against "odg/hip-pelvis"
      Then the criteria are not documented
      And "hidden-fracture" is not met

      Examples:
        | study                       |
        | an ultrasound of the hip    |
        | an ultrasound of the pelvis |

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An MRI of the hip, and nobody says: <what>
      Given a request for an MRI of the hip
      When the request is checked against "odg/hip-pelvis"
      Then "<criterion>" is <status>

      Examples:
        | what                               | criterion    | status         |
        | a lesion is named                  | lesion-named | not documented |
        | a test for impingement is positive | impingement  | not documented |
