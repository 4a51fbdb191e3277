using System.Text;

namespace PartnerHub.Contracts.Tests.Json;

internal static class Sample
{
    public const string Question = """
        {
          "partner": { "id": "p1", "name": "Exemple d'été", "country": "FR", "types": ["value-added-reseller"], "people": [ { "id": "ann" } ] },
          "membership": {
            "level": "silver", "since": "2016-01-15", "joinedOn": "2015-03-01",
            "history": [ { "level": "bronze", "from": "2015-03-01" } ] },
          "facts": [
            { "kind": "sales", "on": "2016-07-31", "amount": 12000.00, "currency": "EUR", "product": "endpoint-security" },
            { "kind": "certification.sales", "on": "2016-02-01", "until": "2018-02-01", "person": "ann" },
            { "kind": "website-information", "on": "2016-02-01", "value": true },
            { "kind": "satisfaction-score", "on": "2016-02-01", "value": 4.50, "quantity": 3 },
            { "kind": "monthly-report", "on": "2017-05-03", "period": "2017-04", "details": { "toldOn": "2017-05-04", "late": false, "pages": 3 } } ],
          "request": { "to": "gold" },
          "claim": {
            "benefit": "deal-registration", "percent": 5, "amount": 10000, "currency": "EUR", "quantity": 1, "product": "x",
            "customer": { "name": "Client inventé", "isNew": true }, "channel": "direct", "regions": ["FR"], "details": { "first": true } },
          "case": {
            "violation": "territory", "openedOn": "2017-03-01", "steps": [ { "kind": "warning", "on": "2017-03-02" } ],
            "plan": { "from": "2017-03-05", "to": "2017-06-05", "outcome": "met" } }
        }
        """;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static ProgramQuestion Read(string json) =>
        ContractsJson.TryReadQuestion(Utf8(json), out var question, out var error) ? question : throw new Xunit.Sdk.XunitException(error.ToString());

    public static InputError ErrorOf(string json) => ErrorOf(Utf8(json));

    public static InputError ErrorOf(byte[] json)
    {
        Assert.False(ContractsJson.TryReadQuestion(json, out var question, out var error));
        Assert.Null(question);
        return error;
    }
}
