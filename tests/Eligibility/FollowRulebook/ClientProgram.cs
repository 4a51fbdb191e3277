using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.Tests.FollowRulebook;

/// <summary>A client's program as a definition: two levels, and the sales that the upper one asks for.</summary>
internal static class ClientProgram
{
    public const string Id = "boreal";
    public const string Plugin = "questionnaire";

    public static string Definition(int silverFrom, string id = Id, string currency = "EUR") => $$"""
        {
          "schema": 1,
          "program": {
            "id": "{{id}}", "name": { "fr": "Programme {{id}}", "en": "{{id}} program" }, "vendor": "{{id}}",
            "summary": { "fr": "Deux niveaux.", "en": "Two levels." }
          },
          "regions": [{ "id": "home", "name": { "fr": "Marché", "en": "Market" }, "countries": ["FR"], "currency": "{{currency}}" }],
          "levels": [
            { "id": "bronze", "name": { "fr": "Bronze", "en": "Bronze" } },
            { "id": "silver", "name": { "fr": "Argent", "en": "Silver" } }
          ],
          "factKinds": [{ "id": "sales", "name": { "fr": "Ventes", "en": "Sales" }, "valueType": "money", "additive": true }],
          "requirements": [
            {
              "id": "revenue", "name": { "fr": "Ventes de douze mois", "en": "Sales of twelve months" },
              "sum": { "of": ["sales"], "over": { "months": 12 } },
              "levels": { "bronze": { "demand": "not-asked" }, "silver": { "demand": "required", "atLeast": {{silverFrom}} } }
            }
          ]
        }
        """;

    public static Task<PublishedRulebook> PublishAsync(this Hub hub, DateOnly from, int silverFrom, string id = Id, string currency = "EUR") =>
        hub.SendAsync(new PublishRulebook(id, Plugin, Definition(silverFrom, id, currency), from));

    /// <summary>Takes a partner with a sale in, and judges it.</summary>
    public static async Task<string> EnrolInAsync(this Hub hub, string program, DateOnly soldOn, decimal amount, string currency = "EUR")
    {
        await hub.SendAsync(new EnrolPartners(
        [
            new Enrolment
            {
                Partner = new Partner { Id = $"{program}-p1", Name = "Exemple " + program, Country = "FR" },
                Memberships =
                [
                    new EnrolledMembership
                    {
                        Program = program,
                        Membership = new Membership { JoinedOn = soldOn },
                        Facts = [new Fact { Kind = "sales", On = soldOn, Amount = amount, Currency = currency }],
                    },
                ],
            },
        ]));
        var member = $"{program}-p1.{program}";
        await hub.SendAsync(new JudgeMembers(program, [member], JudgeCause.Facts));
        return member;
    }

    /// <summary>Number of the rulebook that answers for a day; null when the host knows of no such program.</summary>
    public static async Task<long?> EditionAsync(this Hub hub, DateOnly on, string program = Id) =>
        (await hub.SendAsync(new FindProgram(program, on)))?.Edition?.Number;

    public static async Task<Standing> StandingOnAsync(this Hub hub, string program, string member, DateOnly on) =>
        await hub.SendAsync(new AssessEligibility(program, (await hub.SendAsync(new GetDossier(member)))!.Dossier, on));
}
