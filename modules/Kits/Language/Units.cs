using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Units of requirements and benefits: an ISO 4217 code, <c>percent</c>, <c>flag</c>, or a plural noun.</summary>
internal static class Units
{
    public const string Flag = "flag";
    public const string Percentage = "percent";

    private static readonly FrozenDictionary<string, Noun> Nouns = new Dictionary<string, Noun>(StringComparer.Ordinal)
    {
        ["activities"] = new("activité", "activités", "activity", "activities"),
        ["certifications"] = new("certification", "certifications", "certification", "certifications"),
        ["days"] = new("jour", "jours", "day", "days"),
        ["facts"] = new("fait", "faits", "fact", "facts"),
        ["licences"] = new("licence", "licences", "licence", "licences"),
        ["meetings"] = new("réunion", "réunions", "meeting", "meetings"),
        ["months"] = new("mois", "mois", "month", "months"),
        ["nodes"] = new("poste", "postes", "node", "nodes"),
        ["persons"] = new("personne", "personnes", "person", "people"),
        ["plans"] = new("plan", "plans", "plan", "plans"),
        ["points"] = new("point", "points", "point", "points"),
        ["quarters"] = new("trimestre", "trimestres", "quarter", "quarters"),
        ["references"] = new("référence", "références", "reference", "references"),
        ["reports"] = new("rapport", "rapports", "report", "reports"),
        ["reviews"] = new("revue", "revues", "review", "reviews"),
        ["submissions"] = new("envoi", "envois", "submission", "submissions"),
        ["units"] = new("unité", "unités", "unit", "units"),
        ["weeks"] = new("semaine", "semaines", "week", "weeks"),
        ["years"] = new("an", "ans", "year", "years"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    public static bool IsKnown(string unit) => unit is Flag or Percentage || IsCurrency(unit) || Nouns.ContainsKey(unit);

    public static string Read(decimal amount, string unit, Locale locale, ProgramDescription? program) => unit switch
    {
        Percentage => locale.Percent(amount),
        Flag => locale.YesOrNo(amount > 0),
        _ when IsCurrency(unit) => locale.RoundMoney(amount, unit),
        _ => $"{locale.Number(amount)}\u00a0{Name(amount, unit, locale, program)}",
    };

    private static string Name(decimal amount, string unit, Locale locale, ProgramDescription? program) =>
        program?.Units.FirstOrDefault(word => word.Id == unit) is { } word ? locale.Say(locale.IsSingular(amount) ? word.One : word.Many)
        : Nouns.TryGetValue(unit, out var noun) ? locale.Say(locale.IsSingular(amount) ? noun.One : noun.Many)
        : unit;

    private sealed record Noun(LocalizedText One, LocalizedText Many)
    {
        public Noun(string frOne, string frMany, string enOne, string enMany)
            : this(LocalizedText.Of(frOne, enOne), LocalizedText.Of(frMany, enMany))
        {
        }
    }
}
