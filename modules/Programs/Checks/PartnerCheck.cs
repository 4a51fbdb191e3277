using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Checks;

internal static class PartnerCheck
{
    public static readonly LocalizedText CountryCode = LocalizedText.Of(
        "un code de pays ISO 3166 à deux lettres majuscules",
        "an ISO 3166 country code of two capital letters");

    private static readonly LocalizedText Types = LocalizedText.Of("types de partenaire", "partner types");
    private static readonly LocalizedText OnceEach = LocalizedText.Of("chaque personne une seule fois", "each person once");

    public static void Check(Partner partner, ProgramDescription program, Findings findings)
    {
        findings.AddIf(partner.Id.Length == 0, "$.partner.id", FoundText.SomeText, FoundText.Quoted(""));
        findings.AtMost("$.partner.id", partner.Id, TextLimits.Id);
        findings.AtMost("$.partner.name", partner.Name, TextLimits.Name);
        findings.AddIf(!Countries.Contains(partner.Country), "$.partner.country", CountryCode, FoundText.Quoted(partner.Country));
        CheckTypes(partner, program, findings);
        CheckPeople(partner, findings);
    }

    public static void Check(Partner partner, IReadOnlyList<ProgramDescription> programs, Findings findings)
    {
        findings.AddIf(!Countries.Contains(partner.Country), "$.country", CountryCode, FoundText.Quoted(partner.Country));
        string[] known = [.. programs.SelectMany(program => program.PartnerTypes).Select(type => type.Id).Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < partner.Types.Count && known.Length > 0; i++)
        {
            findings.Known(At.Item("$.types", i), partner.Types[i], known, Types);
        }
    }

    private static void CheckTypes(Partner partner, ProgramDescription program, Findings findings)
    {
        // A program without types makes no difference between partners, whatever they are.
        if (program.PartnerTypes.Count == 0)
        {
            return;
        }

        string[] known = [.. program.PartnerTypes.Select(type => type.Id)];
        for (var i = 0; i < partner.Types.Count; i++)
        {
            findings.Known(At.Item("$.partner.types", i), partner.Types[i], known, Types);
        }
    }

    private static void CheckPeople(Partner partner, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < partner.People.Count; i++)
        {
            var id = partner.People[i].Id;
            var path = At.Item("$.partner.people", i) + ".id";
            findings.AddIf(id.Length == 0, path, FoundText.SomeText, FoundText.Quoted(""));
            findings.AtMost(path, id, TextLimits.Id);
            findings.AddIf(!seen.Add(id), path, OnceEach, FoundText.Quoted(id));
        }
    }
}
