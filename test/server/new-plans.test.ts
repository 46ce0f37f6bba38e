import assert from "node:assert/strict";
import { type NewPlanParams, type NewPlanResult, newPlanRequest, saleFormsRequest } from "../../src/server/protocol.ts";
import { inFolder, withServer } from "./session.ts";

const playbook = `salesPlaybook: 1
questions: { who: { who-signs: { en: Who signs?, fr: Qui signe ?, core: true } } }
`;

const asked: NewPlanParams = { name: "Électricité & Gaz", form: "own-use", language: "fr", folder: null };

describe("a plan that an editor asks for", () => {
  it("follows the playbook of the folder that it goes to", () =>
    inFolder({ "sales-playbook.yaml": playbook }, async (client, { uri: folder }) => {
      const { fileName, text, cursor } = (await client.request(newPlanRequest, { ...asked, folder })) as NewPlanResult;
      assert.equal(fileName, "electricite-gaz.account.yaml");
      assert.match(text, /^ +who-signs: +# Qui signe \?$/m);
      assert.equal(text.split("\n")[cursor.line]?.slice(0, cursor.character), "  sector: ");
    }));

  it("needs no folder", () =>
    withServer({}, async (client) => {
      const { text } = (await client.request(newPlanRequest, asked)) as NewPlanResult;
      assert.match(text, /name: Électricité & Gaz/);
    }));

  it("is for a form of sale that has a name in the client's language", () =>
    withServer({ locale: "fr" }, async (client) => {
      const forms = (await client.request(saleFormsRequest)) as readonly { label: string }[];
      assert.deepEqual(
        forms.map(({ label }) => label),
        ["Usage interne", "Intégration industrielle", "Revente", "Appel d'offres public"],
      );
    }));
});
