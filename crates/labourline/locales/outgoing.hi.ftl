# Messages to a worker's phone, which anybody may read who holds it: no matter, no employer, no union (a test looks).
# review
outgoing-missed-you = हमने फ़ोन किया, बात नहीं हो पाई। जब ठीक लगे { $phone } पर फ़ोन करें।
# review
outgoing-call-us = जब ठीक लगे { $phone } पर फ़ोन करें।
# review
outgoing-we-call = हम { $at } को फ़ोन करेंगे। ठीक न लगे तो { $phone } पर फ़ोन करें।
outgoing-named = { $union }
# review
problem-labourline-outgoing-not-allowed = मज़दूर ने नहीं कहा है कि इस फ़ोन पर संदेश छोड़ा जा सकता है।
# review
problem-labourline-outgoing-not-now = मज़दूर ने कहा है कि यह समय सुरक्षित नहीं है।
# review
problem-labourline-outgoing-tells = यह संदेश वह बता देगा जो नहीं बताना है: मामला, मालिक या किसने लिखा।
