// A bot in another language, with nothing but Node's own fetch: it echoes what people write, presses and send.
// Run as `node second_client.mjs <base url with the token> <goodbye>`; it ends when somebody writes the goodbye.

const [, , base, goodbye] = process.argv;

async function call(method, values) {
  const body = values instanceof FormData ? values : JSON.stringify(values);
  const headers = values instanceof FormData ? {} : { "Content-Type": "application/json" };
  const response = await fetch(`${base}/${method}`, { method: "POST", body, headers });
  const answer = await response.json();
  if (answer.ok !== response.ok) throw new Error(`${method}: ok is ${answer.ok}, the status ${response.status}`);
  if (!answer.ok && answer.error_code !== response.status) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return answer;
}

async function sendFile(chat, name, text) {
  const form = new FormData();
  form.append("chat_id", String(chat));
  form.append("caption", "<b>file</b>");
  form.append("parse_mode", "HTML");
  form.append("document", new Blob([text], { type: "text/plain" }), name);
  return call("sendDocument", form);
}

async function answered(update) {
  if (update.callback_query) {
    const { id, message, data } = update.callback_query;
    await call("answerCallbackQuery", { callback_query_id: id, text: `pressed ${data}` });
    return call("editMessageText", { chat_id: message.chat.id, message_id: message.message_id, text: `chose ${data}` });
  }
  const { chat, text, message_id: id } = update.message;
  if (text === "/file") return sendFile(chat.id, "note.txt", "from node");
  if (text === "/wrong") {
    const refused = await call("sendMessage", { chat_id: chat.id, text: "<b>", parse_mode: "HTML" });
    return call("sendMessage", { chat_id: chat.id, text: `${refused.error_code} ${refused.description}` });
  }
  const buttons = { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }, { text: "No", callback_data: "no" }]] };
  const reply = { reply_parameters: { message_id: id }, reply_markup: buttons };
  return call("sendMessage", { chat_id: chat.id, text: `echo ${text}`, ...reply });
}

let offset = 0;
for (let open = true; open;) {
  const updates = await call("getUpdates", { offset, timeout: 5 });
  for (const update of updates.result) {
    offset = update.update_id + 1;
    open &&= update.message?.text !== goodbye;
    if (open) await answered(update);
  }
}
await call("getUpdates", { offset, timeout: 0 });
const me = await call("getMe", {});
console.log(me.result.username);
