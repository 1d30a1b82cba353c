Feature: Ankle and foot complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 14

  What this guideline says about imaging of: ankle, foot. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Plain films of the ankle or foot

    Scenario: Films: A twisted ankle with a tender malleolus
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                        | value | region |
        | injury_mechanism            | twist |        |
        | weeks_since_injury          | 1     |        |
        | age_years                   | 30    |        |
        | malleolar_tenderness        | yes   | ankle  |
        | inability_to_bear_weight    | no    | ankle  |
        | rapid_swelling_and_bruising | no    | ankle  |
        | stress_fracture_suspected   | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "ottawa" is met
      And the indication "further-reason" is not met
      And "month-ottawa" is met
      And the limit "first-month" does not hold

    Scenario: Films: A tender base of the fifth metatarsal
      Given a request for an X-ray of the foot
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 0 weeks
      And the record documents "midfoot_bone_tenderness" for the foot
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "ottawa" is met

    Scenario: Films: A twisted ankle without any of the signs
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                        | value | region |
        | injury_mechanism            | twist |        |
        | weeks_since_injury          | 1     |        |
        | age_years                   | 30    |        |
        | malleolar_tenderness        | no    | ankle  |
        | midfoot_bone_tenderness     | no    | ankle  |
        | inability_to_bear_weight    | no    | ankle  |
        | rapid_swelling_and_bruising | no    | ankle  |
        | stress_fracture_suspected   | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And the indication "ottawa" is not met
      And the indication "further-reason" is not met
      And the indication "unexplained-findings" is not met
      And the limit "first-month" holds

    Scenario: Films: A twisted ankle at 55
      Given a request for an X-ray of the ankle
      And the record documents these facts:
        | fact                        | value | region |
        | injury_mechanism            | twist |        |
        | weeks_since_injury          | 0     |        |
        | age_years                   | 55    |        |
        | rapid_swelling_and_bruising | no    | ankle  |
        | malleolar_tenderness        | no    | ankle  |
        | midfoot_bone_tenderness     | no    | ankle  |
        | inability_to_bear_weight    | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And "concept/ankle-trauma-added/over-55" is not met

    Scenario: Films: A twisted ankle of last week, nothing examined
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "ottawa" is not documented
      And the indication "further-reason" is not documented
      And "month-ottawa" is not documented
      And the limit "first-month" is not documented

    Scenario: Films: A twisted ankle with a tender malleolus, the date unknown
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as twist
      And the record documents "malleolar_tenderness" for the ankle
      And the record documents "age_years" as 60 years
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "ottawa" is not documented
      And the indication "further-reason" is not documented

    Scenario: A stress fracture is suspected: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "tissue-stress-fracture" is not met

    Scenario Outline: A fall, a vehicle crash or a crush, injury mechanism <value>
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as <value>
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-fracture-red-flag/fall-crash-or-crush" is <status>

      Examples:
        | value | status |
        | mva   | met    |
        | crush | met    |

    Scenario: The injury could break bone: significant trauma
      Given a request for an X-ray of the ankle
      And the record documents "significant_trauma"
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-fracture-red-flag/mechanism" is met

    Scenario: Tenderness at one point of the bone, deformity, a leg that bears no weight, or a new deficit: new deficit
      Given a request for an X-ray of the ankle
      And the record documents "new_deficit" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-fracture-red-flag/bony-sign" is met

    Scenario: The joint was felt to go out: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/felt-out" is not met

    Scenario: The trauma was significant: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/high-energy" is not met

    Scenario: The joint was felt to go out, or the trauma was significant: significant trauma
      Given a request for an X-ray of the ankle
      And the record documents "significant_trauma"
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/event" is met

    Scenario: Deformity, a joint that is fixed or grossly lax, a weak pulse or a new deficit: deformity
      Given a request for an X-ray of the ankle
      And the record documents "deformity" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/displaced" is met

    Scenario: Deformity, a joint that is fixed or grossly lax, a weak pulse or a new deficit: pulse deficit
      Given a request for an X-ray of the ankle
      And the record documents "pulse_deficit" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/displaced" is met

    Scenario: An event that can dislocate a joint, and a sign that it did: deformity
      Given a request for an X-ray of the ankle
      And the record documents "deformity" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/joint-dislocation-red-flag/event-and-sign" is not met

    Scenario: Fever or unexplained weight loss: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/fever" is not met

    Scenario: A recent injection, operation or puncture: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/recent-puncture" is not met

    Scenario: Intravenous drug use: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/iv-drugs" is not met

    Scenario: Diabetes: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/diabetes" is not met

    Scenario: Immune suppression: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/immunosuppression" is not met

    Scenario: Abnormal laboratory tests: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/laboratory" is not met

    Scenario: A risk of infection, and a sign of it in the limb: wound drainage
      Given a request for an X-ray of the ankle
      And the record documents "wound_drainage" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/septic-joint-red-flag/risk-and-sign" is not met

    Scenario Outline: A fall, a vehicle crash, a blow, a twist or a crush, injury mechanism <value>
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as <value>
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/vascular-red-flag/outside-force" is <status>

      Examples:
        | value       | status |
        | fall        | met    |
        | direct_blow | met    |
        | crush       | met    |

    Scenario: The blood supply or the nerves of the limb are in danger: pulse deficit
      Given a request for an X-ray of the ankle
      And the record documents "pulse_deficit" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/vascular-red-flag" is met

    Scenario: A crush: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/crushed" is not met

    Scenario: A fracture: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/broken" is not met

    Scenario: A tight cast: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/tight-cast" is not met

    Scenario: Pain out of proportion: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/undue-pain" is not met

    Scenario: A crush, a fracture, a tight cast or pain out of proportion: fracture
      Given a request for an X-ray of the ankle
      And the record documents "dx.fracture" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/cause" is met

    Scenario: A cause of it, and a sign on examination: passive motion pain severe
      Given a request for an X-ray of the ankle
      And the record documents "passive_motion_pain_severe" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/compartment-red-flag/cause-and-sign" is not met

    Scenario: It came on suddenly: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/tendon-rupture-red-flag/sudden-onset" is not met

    Scenario: A gap, a positive squeeze test, an extensor lag or no active motion: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/tendon-rupture-red-flag/tendon-gap" is not met

    Scenario: A sudden event, and a sign that the tendon is not whole: pop felt
      Given a request for an X-ray of the ankle
      And the record documents "pop_felt" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/tendon-rupture-red-flag/sudden-with-sign" is not met

    Scenario: Morning stiffness: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/inflammatory-red-flag/morning-stiffness" is not met

    Scenario: Synovitis: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/inflammatory-red-flag/synovitis" is not met

    Scenario: An effusion: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/inflammatory-red-flag/effusion" is not met

    Scenario: Abnormal laboratory tests: the record is silent (2)
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/inflammatory-red-flag/serology" is not met

    Scenario: A background for it, and a sign of inflammation: several joints involved
      Given a request for an X-ray of the ankle
      And the record documents "several_joints_involved"
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/inflammatory-red-flag/background-and-sign" is not met

    Scenario Outline: A fall, a vehicle crash, a blow, a twist or a crush, injury mechanism <value> (2)
      Given a request for an X-ray of the ankle
      And the record documents "injury_mechanism" as <value>
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/acute-limb-trauma/mechanism" is <status>

      Examples:
        | value | status |
        | mva   | met    |
        | crush | met    |

    Scenario: A tender malleolus: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-ottawa/malleolus" is not documented

    Scenario: A tender navicular or base of the fifth metatarsal: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-ottawa/midfoot" is not documented

    Scenario: The leg bears no weight: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-ottawa/no-weight" is not documented

    Scenario: Rapid swelling and bruising: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-trauma-added/bruised" is not documented

    Scenario: Age over 55: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-trauma-added/over-55" is not documented

    Scenario: The leg bears no weight: the record is silent (2)
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-trauma-added/no-weight" is not documented

    Scenario: Swelling and bruises that came fast, an age above 55, a violent injury, several injuries, a displaced joint, no weight: dislocation suspected
      Given a request for an X-ray of the ankle
      And the record documents "dislocation_suspected" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/ankle-trauma-added/reason" is met

    Scenario: Activity is limited by the symptoms: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/unexplained-physical-findings/limits-stated" is not documented

    Scenario: Work is modified or stopped: the record is silent
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/unexplained-physical-findings/work-limited" is not documented

    Scenario: Work is modified or stopped: work status off
      Given a request for an X-ray of the ankle
      And the record documents "work_status" as off
      When the request is checked against "acoem-2004/ankle-foot"
      Then "concept/unexplained-physical-findings/work-limited" is met

    Scenario Outline: Plain films of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                 |
        | an X-ray of the ankle |
        | an X-ray of the foot  |

  Rule: MRI of the ankle or foot

    Scenario: MRI: Osteochondritis is suspected after six weeks of failed care
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | weeks_since_injury             | 8     |        |
        | conservative_care_given        | yes   | ankle  |
        | conservative_care_weeks        | 6     | ankle  |
        | pain                           | yes   | ankle  |
        | osteochondral_injury_suspected | yes   | ankle  |
        | unexplained_findings           | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "osteochondral" is met
      And "delayed" is met
      And "weeks-since-injury" is met
      And "weeks-of-care" is met
      And the requirement "waiting" is met
      And the limit "first-month" does not hold

    Scenario: MRI: An unexplained finding after failed care
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | weeks_since_injury             | 6     |        |
        | conservative_care_given        | yes   | ankle  |
        | pain                           | yes   | ankle  |
        | activity_limited               | yes   | ankle  |
        | unexplained_findings           | yes   | ankle  |
        | osteochondral_injury_suspected | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "unexplained-findings" is met
      And the indication "osteochondral" is not met

    Scenario: MRI: The same in the third week
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | weeks_since_injury             | 3     |        |
        | conservative_care_given        | yes   | ankle  |
        | conservative_care_weeks        | 3     | ankle  |
        | pain                           | yes   | ankle  |
        | osteochondral_injury_suspected | yes   | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And "delayed" is not met
      And the indication "osteochondral" is not met
      And the limit "first-month" holds

    Scenario: MRI: Osteochondritis is suspected, and the symptoms improve
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | weeks_since_injury             | 8     |        |
        | conservative_care_given        | yes   | ankle  |
        | conservative_care_weeks        | 6     | ankle  |
        | pain                           | yes   | ankle  |
        | symptoms_improving             | yes   | ankle  |
        | osteochondral_injury_suspected | yes   | ankle  |
        | unexplained_findings           | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And "persisting" is not met
      And the indication "osteochondral" is not met
      And the requirement "waiting" is not met

    Scenario: MRI: Bony tenderness after a strain, age not recorded
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact               | value          | region |
        | weeks_since_injury | 2              |        |
        | injury_mechanism   | lift_push_pull |        |
        | bony_tenderness    | yes            | ankle  |
        | dx.tendinopathy    | yes            | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not documented
      And "wait-red-flag" is not documented
      And "month-red-flag" is not documented
      And "tissue-red-flag" is not documented

    Scenario: MRI: Four weeks of care, the date of the injury unknown
      Given a request for an MRI of the ankle
      And the record documents these facts:
        | fact                           | value | region |
        | conservative_care_given        | yes   | ankle  |
        | conservative_care_weeks        | 5     | ankle  |
        | pain                           | yes   | ankle  |
        | osteochondral_injury_suspected | yes   | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "osteochondral" is met
      And "weeks-since-injury" is not documented
      And the limit "first-month" is not documented

    Scenario Outline: Four weeks since the injury: <value> weeks
      Given a request for an MRI of the ankle
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-since-injury" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |

    Scenario Outline: Four weeks of care: <value> weeks
      Given a request for an MRI of the ankle
      And the record documents "conservative_care_weeks" as <value> weeks for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-of-care" is <status>

      Examples:
        | value | status  |
        | 3     | not met |
        | 4     | met     |
        | 5     | met     |

    Scenario: Four weeks since the injury: weeks since injury 4
      Given a request for an MRI of the ankle
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-since-injury" is met

    Scenario: Four weeks of care: conservative care weeks 4
      Given a request for an MRI of the ankle
      And the record documents "conservative_care_weeks" as 4 weeks for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-of-care" is met

    Scenario: Four weeks of care: the record is silent
      Given a request for an MRI of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-of-care" is not documented

    Scenario: Imaging in the first month of limited activity: weeks since injury 4
      Given a request for an MRI of the ankle
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

    Scenario Outline: MRI of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "wait-red-flag" is not met

      Examples:
        | study               |
        | an MRI of the ankle |
        | an MRI of the foot  |

  Rule: CT of the ankle or foot

    Scenario: CT: A fracture is diagnosed in the first week
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | weeks_since_injury      | 0     |        |
        | dx.fracture             | yes   | ankle  |
        | dx.tendinopathy         | yes   | ankle  |
        | conservative_care_given | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "red-flag" is met
      And "wait-red-flag" is met
      And "month-red-flag" is met
      And "tissue-red-flag" is met

    Scenario: CT: An unexplained finding after failed care
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | weeks_since_injury      | 6     |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | activity_limited        | yes   | ankle  |
        | unexplained_findings    | yes   | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "unexplained-findings" is met
      And the requirement "waiting" is met
      And the indication "red-flag" is not met

    Scenario: CT: An unexplained finding without care
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | weeks_since_injury      | 6     |        |
        | conservative_care_given | no    | ankle  |
        | activity_limited        | yes   | ankle  |
        | unexplained_findings    | yes   | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And the indication "unexplained-findings" is met
      And the requirement "waiting" is not met
      And "wait-red-flag" is not met

    Scenario: CT: Failed care and nothing unexplained
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | weeks_since_injury      | 6     |        |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | unexplained_findings    | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And the indication "unexplained-findings" is not met

    Scenario: CT: Bony tenderness after a strain, age not recorded
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact               | value          | region |
        | weeks_since_injury | 2              |        |
        | injury_mechanism   | lift_push_pull |        |
        | bony_tenderness    | yes            | ankle  |
        | dx.tendinopathy    | yes            | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not documented
      And "wait-red-flag" is not documented
      And "month-red-flag" is not documented
      And "tissue-red-flag" is not documented

    Scenario: CT: Done before, the red flag open for want of the age
      Given a request for a CT of the ankle
      And the record documents these facts:
        | fact                    | value | region |
        | weeks_since_injury      | 10    |        |
        | injury_mechanism        | twist |        |
        | bony_tenderness         | yes   | ankle  |
        | conservative_care_given | yes   | ankle  |
        | pain                    | yes   | ankle  |
        | activity_limited        | yes   | ankle  |
        | unexplained_findings    | yes   | ankle  |
        | same_study_before       | yes   | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the limit "repeat-without-change" is not documented

    Scenario: Imaging in the first month of limited activity: weeks since injury 4 (2)
      Given a request for a CT of the ankle
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

    Scenario: Imaging in the first month of limited activity: weeks since injury 3
      Given a request for a CT of the ankle
      And the record documents "weeks_since_injury" as 3 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" holds

    Scenario: Imaging in the first month of limited activity: referred pain suspected
      Given a request for a CT of the ankle
      And the record documents "referred_pain_suspected" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

    Scenario Outline: CT of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "wait-red-flag" is not met

      Examples:
        | study             |
        | a CT of the ankle |
        | a CT of the foot  |

  Rule: Bone scan of the ankle or foot

    Scenario: Scan: A stress fracture is suspected in the sixth week
      Given a request for a bone scan of the foot
      And the record documents "weeks_since_injury" as 6 weeks
      And the record documents "stress_fracture_suspected" for the foot
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And the indication "stress-fracture" is met
      And the limit "first-month" does not hold

    Scenario: Scan: The same, and the pain may be referred
      Given a request for a bone scan of the ankle
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "stress_fracture_suspected" for the ankle
      And the record documents "referred_pain_suspected" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are met
      And "month-referred" is met

    Scenario: Scan: A stress fracture is suspected in the second week
      Given a request for a bone scan of the foot
      And the record documents "weeks_since_injury" as 2 weeks
      And the record documents "stress_fracture_suspected" for the foot
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And the indication "stress-fracture" is met
      And the limit "first-month" holds

    Scenario: Scan: Regional pain on too few signs (as in CM17-0006838)
      Given a request for a three-phase bone scan of the foot
      And the record documents these facts:
        | fact                      | value | region |
        | weeks_since_injury        | 3     |        |
        | dx.crps                   | yes   | foot   |
        | months_since_crps         | 0     | foot   |
        | crps_criteria_met         | no    | foot   |
        | swelling                  | yes   | foot   |
        | stress_fracture_suspected | no    | foot   |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not met
      And "early-diagnosis" is met
      And "criteria-met" is not met
      And the indication "regional-pain" is not met

    Scenario: Scan: Regional pain, the signs not recorded
      Given a request for a bone scan of the ankle
      And the record documents these facts:
        | fact                      | value | region |
        | weeks_since_injury        | 8     |        |
        | dx.crps                   | yes   | ankle  |
        | months_since_crps         | 1     | ankle  |
        | stress_fracture_suspected | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "criteria-met" is not documented
      And the indication "regional-pain" is not documented

    Scenario: Scan: Regional pain of unknown standing in the third week
      Given a request for a bone scan of the ankle
      And the record documents these facts:
        | fact                      | value | region |
        | weeks_since_injury        | 3     |        |
        | dx.crps                   | yes   | ankle  |
        | crps_criteria_met         | yes   | ankle  |
        | stress_fracture_suspected | no    | ankle  |
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "early-diagnosis" is not documented
      And "month-regional-pain" is not documented

    Scenario: Imaging in the first month of limited activity: weeks since injury 4 (3)
      Given a request for a bone scan of the ankle
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

    Scenario: Imaging in the first month of limited activity: weeks since injury 3 (2)
      Given a request for a bone scan of the ankle
      And the record documents "weeks_since_injury" as 3 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" holds

    Scenario Outline: Bone scan of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                    |
        | a bone scan of the ankle |
        | a bone scan of the foot  |
