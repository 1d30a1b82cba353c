Feature: Ankle and foot complaints, by ACOEM Practice Guidelines, second edition (2004), chapter 14

  What this guideline says about imaging of: ankle, foot. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the ankle or foot need a sign of fracture, a red flag, or four weeks of limits that nobody explains

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

    Scenario Outline: Plain films of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                 |
        | an X-ray of the ankle |
        | an X-ray of the foot  |

  Rule: An MRI of the ankle or foot waits until a month of care has failed, unless there is a red flag

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

    Scenario Outline: MRI of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "wait-red-flag" is not met

      Examples:
        | study               |
        | an MRI of the ankle |
        | an MRI of the foot  |

  Rule: A CT of the ankle or foot waits like an MRI, and has fewer grounds

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

    Scenario Outline: CT of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And "wait-red-flag" is not met

      Examples:
        | study             |
        | a CT of the ankle |
        | a CT of the foot  |

  Rule: A bone scan of the ankle or foot looks for a stress fracture or an early regional pain syndrome

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

    Scenario Outline: Bone scan of the ankle or foot: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/ankle-foot"
      Then the criteria are not documented
      And the indication "red-flag" is not met

      Examples:
        | study                    |
        | a bone scan of the ankle |
        | a bone scan of the foot  |

  Rule: Weeks, months and years are counted to the day

    Scenario Outline: An MRI of the ankle at <value> weeks after the injury: <what>
      Given a request for an MRI of the ankle
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | value | what                        | criterion          | status  |
        | 3     | four weeks since the injury | weeks-since-injury | not met |
        | 4     | four weeks since the injury | weeks-since-injury | met     |
        | 5     | four weeks since the injury | weeks-since-injury | met     |

    Scenario Outline: An MRI of the ankle at <value> weeks of conservative care: <what>
      Given a request for an MRI of the ankle
      And the record documents "conservative_care_weeks" as <value> weeks for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | value | what               | criterion     | status  |
        | 3     | four weeks of care | weeks-of-care | not met |
        | 4     | four weeks of care | weeks-of-care | met     |
        | 5     | four weeks of care | weeks-of-care | met     |

    Scenario: An MRI of the ankle at 4 weeks after the injury, against a limit: imaging in the first month of limited activity
      Given a request for an MRI of the ankle
      And the record documents "weeks_since_injury" as 4 weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

    Scenario Outline: A CT of the ankle at <value> weeks after the injury, against a limit: <what>
      Given a request for a CT of the ankle
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                           | limit       | verdict       |
        | 3     | imaging in the first month of limited activity | first-month | holds         |
        | 4     | imaging in the first month of limited activity | first-month | does not hold |

    Scenario Outline: A bone scan of the ankle at <value> weeks after the injury, against a limit: <what>
      Given a request for a bone scan of the ankle
      And the record documents "weeks_since_injury" as <value> weeks
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "<limit>" <verdict>

      Examples:
        | value | what                                           | limit       | verdict       |
        | 3     | imaging in the first month of limited activity | first-month | holds         |
        | 4     | imaging in the first month of limited activity | first-month | does not hold |

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An X-ray of the ankle, and all that is known of the worker is <finding> = <value>: <what>
      Given a request for an X-ray of the ankle
      And the record documents "<finding>" as <value>
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | finding          | value       | what                                                | criterion                                           | status |
        | injury_mechanism | mva         | a fall, a vehicle crash or a crush                  | concept/joint-fracture-red-flag/fall-crash-or-crush | met    |
        | injury_mechanism | crush       | a fall, a vehicle crash or a crush                  | concept/joint-fracture-red-flag/fall-crash-or-crush | met    |
        | injury_mechanism | fall        | a fall, a vehicle crash, a blow, a twist or a crush | concept/vascular-red-flag/outside-force             | met    |
        | injury_mechanism | direct_blow | a fall, a vehicle crash, a blow, a twist or a crush | concept/vascular-red-flag/outside-force             | met    |
        | injury_mechanism | crush       | a fall, a vehicle crash, a blow, a twist or a crush | concept/vascular-red-flag/outside-force             | met    |
        | injury_mechanism | mva         | a fall, a vehicle crash, a blow, a twist or a crush | concept/acute-limb-trauma/mechanism                 | met    |
        | injury_mechanism | crush       | a fall, a vehicle crash, a blow, a twist or a crush | concept/acute-limb-trauma/mechanism                 | met    |
        | work_status      | off         | work is modified or stopped                         | concept/unexplained-physical-findings/work-limited  | met    |

    Scenario Outline: An X-ray of the ankle, and all that is known of the worker is <finding>: <what>
      Given a request for an X-ray of the ankle
      And the record documents "<finding>"
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | finding                 | what                                                        | criterion                                         | status  |
        | significant_trauma      | the injury could break bone                                 | concept/joint-fracture-red-flag/mechanism         | met     |
        | significant_trauma      | the joint was felt to go out, or the trauma was significant | concept/joint-dislocation-red-flag/event          | met     |
        | several_joints_involved | a background for it, and a sign of inflammation             | concept/inflammatory-red-flag/background-and-sign | not met |

    Scenario Outline: An X-ray of the ankle, and all that is known is <finding>: <what>
      Given a request for an X-ray of the ankle
      And the record documents "<finding>" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | finding                    | what                                                                                                                   | criterion                                         | status  |
        | new_deficit                | tenderness at one point of the bone, deformity, a leg that bears no weight, or a new deficit                           | concept/joint-fracture-red-flag/bony-sign         | met     |
        | deformity                  | deformity, a joint that is fixed or grossly lax, a weak pulse or a new deficit                                         | concept/joint-dislocation-red-flag/displaced      | met     |
        | pulse_deficit              | deformity, a joint that is fixed or grossly lax, a weak pulse or a new deficit                                         | concept/joint-dislocation-red-flag/displaced      | met     |
        | deformity                  | an event that can dislocate a joint, and a sign that it did                                                            | concept/joint-dislocation-red-flag/event-and-sign | not met |
        | wound_drainage             | a risk of infection, and a sign of it in the limb                                                                      | concept/septic-joint-red-flag/risk-and-sign       | not met |
        | pulse_deficit              | the blood supply or the nerves of the limb are in danger                                                               | concept/vascular-red-flag                         | met     |
        | dx.fracture                | a crush, a fracture, a tight cast or pain out of proportion                                                            | concept/compartment-red-flag/cause                | met     |
        | passive_motion_pain_severe | a cause of it, and a sign on examination                                                                               | concept/compartment-red-flag/cause-and-sign       | not met |
        | pop_felt                   | a sudden event, and a sign that the tendon is not whole                                                                | concept/tendon-rupture-red-flag/sudden-with-sign  | not met |
        | dislocation_suspected      | swelling and bruises that came fast, an age above 55, a violent injury, several injuries, a displaced joint, no weight | concept/ankle-trauma-added/reason                 | met     |

    Scenario: A CT of the ankle, and all that is known is referred_pain_suspected, against a limit: imaging in the first month of limited activity
      Given a request for a CT of the ankle
      And the record documents "referred_pain_suspected" for the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then the limit "first-month" does not hold

  Rule: What nobody mentions is open, or absent where the rule says so

    Scenario Outline: An X-ray of the ankle, and nobody says: <what>
      Given a request for an X-ray of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "<criterion>" is <status>

      Examples:
        | what                                                                | criterion                                           | status         |
        | a stress fracture is suspected                                      | tissue-stress-fracture                              | not met        |
        | the joint was felt to go out                                        | concept/joint-dislocation-red-flag/felt-out         | not met        |
        | the trauma was significant                                          | concept/joint-dislocation-red-flag/high-energy      | not met        |
        | fever or unexplained weight loss                                    | concept/septic-joint-red-flag/fever                 | not met        |
        | a recent injection, operation or puncture                           | concept/septic-joint-red-flag/recent-puncture       | not met        |
        | intravenous drug use                                                | concept/septic-joint-red-flag/iv-drugs              | not met        |
        | diabetes                                                            | concept/septic-joint-red-flag/diabetes              | not met        |
        | immune suppression                                                  | concept/septic-joint-red-flag/immunosuppression     | not met        |
        | abnormal laboratory tests                                           | concept/septic-joint-red-flag/laboratory            | not met        |
        | a crush                                                             | concept/compartment-red-flag/crushed                | not met        |
        | a fracture                                                          | concept/compartment-red-flag/broken                 | not met        |
        | a tight cast                                                        | concept/compartment-red-flag/tight-cast             | not met        |
        | pain out of proportion                                              | concept/compartment-red-flag/undue-pain             | not met        |
        | it came on suddenly                                                 | concept/tendon-rupture-red-flag/sudden-onset        | not met        |
        | a gap, a positive squeeze test, an extensor lag or no active motion | concept/tendon-rupture-red-flag/tendon-gap          | not met        |
        | morning stiffness                                                   | concept/inflammatory-red-flag/morning-stiffness     | not met        |
        | synovitis                                                           | concept/inflammatory-red-flag/synovitis             | not met        |
        | an effusion                                                         | concept/inflammatory-red-flag/effusion              | not met        |
        | abnormal laboratory tests                                           | concept/inflammatory-red-flag/serology              | not met        |
        | a tender malleolus                                                  | concept/ankle-ottawa/malleolus                      | not documented |
        | a tender navicular or base of the fifth metatarsal                  | concept/ankle-ottawa/midfoot                        | not documented |
        | the leg bears no weight                                             | concept/ankle-ottawa/no-weight                      | not documented |
        | rapid swelling and bruising                                         | concept/ankle-trauma-added/bruised                  | not documented |
        | age over 55                                                         | concept/ankle-trauma-added/over-55                  | not documented |
        | the leg bears no weight                                             | concept/ankle-trauma-added/no-weight                | not documented |
        | activity is limited by the symptoms                                 | concept/unexplained-physical-findings/limits-stated | not documented |
        | work is modified or stopped                                         | concept/unexplained-physical-findings/work-limited  | not documented |

    Scenario: An MRI of the ankle, and nobody says: four weeks of care
      Given a request for an MRI of the ankle
      When the request is checked against "acoem-2004/ankle-foot"
      Then "weeks-of-care" is not documented
