# Words that tell a PLOVER context when they stand in the sentence of an event: context, colon, lemmas.
military: army, military, troop, soldier, navy, air_force, defence_minister, defense_minister, weapon, missile, tank, drill, warship, nato, battalion, general, commander, ammunition, airstrike, artillery
intelligence: intelligence, spy, espionage, cia, fsb, mossad, surveillance
executive: resign, resignation, inauguration, cabinet_reshuffle
legislative: parliament, lawmaker, senate, congress, bill, legislature, knesset, bundestag, duma
election: election, electoral, vote, voter, ballot, referendum, candidate, poll
economic: trade, tariff, economy, economic, investment, export, import, loan, bank, debt, currency, oil_price, market, customs, fund, finance, imf
legal: court, judge, lawsuit, trial, prosecutor, verdict, sentence, treaty_law, extradition, law, icc, icj
human_rights: human_right, human_rights, right_group, right_watchdog, rights_group, amnesty, un_rights
rights_freedoms: press_freedom, freedom, censorship, journalist, newspaper, broadcaster, assembly
repression: crackdown, tear_gas, riot_police, repression
human_security: food, water, hunger, famine, housing, electricity, humanitarian
gender: woman, gender, rape, domestic_violence
lgbt: gay, lgbt, transgender, same-sex
religion_ethnicity: muslim, christian, jewish, hindu, ethnic, religious, mosque, church, sect, cleric
diplomatic: ambassador, embassy, diplomat, diplomatic, foreign_minister, envoy, summit, bilateral
territory: border, territory, territorial, annexation, sovereignty, island, disputed
peacekeeping: peacekeeper, peacekeeping, blue_helmet, unifil
health: vaccine, health, hospital, covid-19, virus, pandemic, disease, cholera, ebola
asylum: asylum, asylum-seeker
migration: migrant, refugee, migration, displaced
disasters: earthquake, flood, hurricane, cyclone, typhoon, drought, disaster, quake
natural_resource: oil, gas, pipeline, mine, mining, fishing, fishery, uranium, lithium
environment: climate, pollution, emission, environmental, deforestation
technology: semiconductor, chip, artificial_intelligence, 5g, huawei, satellite
terrorism: terrorist, terrorism, terror, islamic_state, al-qaeda, jihadist
cbrn: nuclear, chemical_weapon, biological_weapon, warhead, denuclearization, uranium, plutonium
cyber: cyber, cyberattack, hacker, hacking, ransomware
misinformation: disinformation, misinformation, propaganda, fake_news
crime: crime, murder, robbery, gang, fraud
corruption: corruption, bribe, bribery, embezzlement, graft
illegal_drugs: drug, cocaine, heroin, narcotic, fentanyl
trafficking: trafficking, smuggler, smuggling
political_institutions: coalition, constitution, constitutional, autonomy, devolution, merger_of_party, caretaker_government, opposition_party, confidence_vote, impeachment
pro_democracy: democracy, democratic, democratisation, democratization, civilian_rule, free_election, transition, pro-democracy
pro_autocracy: coup, putsch, junta, dictatorship, autocracy, autocratic, martial_law, one-party, emergency_rule, power_grab
reparations: reparation, reparations, compensation, restitution, indemnity
inequality: inequality, poverty, unequal, discrimination, underprivileged, wage_gap, land_reform
