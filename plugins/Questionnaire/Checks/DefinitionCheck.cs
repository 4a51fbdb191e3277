using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>All that keeps a definition from being run, beyond its shape.</summary>
internal static class DefinitionCheck
{
    public static IReadOnlyList<InputError> Errors(Definition definition)
    {
        var findings = new Findings(definition.Languages);
        var names = new Names(definition);
        Identity(definition, findings);
        Vocabulary(names, findings);
        LevelCheck.Check(names, findings);
        MoneyCheck.Check(names, findings);
        CalendarCheck.Check(names, findings);
        FactKindCheck.Check(names, findings);
        RequirementCheck.Check(names, findings);
        DesignationCheck.Check(names, findings);
        BenefitCheck.Check(names, findings);
        LadderCheck.Check(names, findings);
        DutyCheck.Check(names, findings);
        CycleCheck.Check(definition, findings);
        return findings.All;
    }

    private static void Identity(Definition definition, Findings findings)
    {
        findings.Range("$.schema", definition.Schema, 1, 1);
        for (var i = 0; i < definition.Languages.Count; i++)
        {
            if (!IsLanguage(definition.Languages[i]) || definition.Languages.Take(i).Contains(definition.Languages[i], StringComparer.OrdinalIgnoreCase))
            {
                findings.Add(Findings.At("$.languages", i), "une langue comme fr ou pt-BR, une seule fois", "a language such as en or pt-BR, once", definition.Languages[i]);
            }
        }

        if (definition.Languages.Count == 0)
        {
            findings.Add("$.languages", "au moins une langue", "at least one language", null);
        }

        findings.Id("$.program.id", definition.Program.Id.Replace('.', '/'), []);
        findings.AtMost("$.program.id", definition.Program.Id, TextLimits.ProgramId);
        findings.AtMost("$.program.vendor", definition.Program.Vendor, TextLimits.Name);
        findings.Text("$.program.name", definition.Program.Name);
        findings.Text("$.program.summary", definition.Program.Summary);
        findings.Text("$.levelWord", definition.LevelWord);
        if (string.IsNullOrWhiteSpace(definition.Program.Vendor))
        {
            findings.Add("$.program.vendor", "le nom de l'éditeur", "the vendor's name", definition.Program.Vendor);
        }

        for (var i = 0; i < definition.Notices.Count; i++)
        {
            findings.Text(Findings.At("$.notices", i), definition.Notices[i]);
        }
    }

    private static bool IsLanguage(string tag) => tag.Split('-') is [{ Length: 2 or 3 } language, .. var subtags]
        && language.All(char.IsAsciiLetter) && subtags.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static void Vocabulary(Names names, Findings findings)
    {
        var definition = names.Definition;
        if (definition.Levels.Count == 0)
        {
            findings.Add("$.levels", "au moins un niveau, du plus bas au plus haut", "at least one level, low to high", null);
        }

        findings.Ids("$.levels", definition.Levels, level => level.Id, level => level.Name);
        var units = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Units.Count; i++)
        {
            var path = Findings.At("$.units", i);
            findings.Id(path + ".id", definition.Units[i].Id, units);
            findings.Text(path + ".one", definition.Units[i].One);
            findings.Text(path + ".many", definition.Units[i].Many);
        }

        findings.Ids("$.partnerTypes", definition.PartnerTypes, type => type.Id, type => type.Name);
        findings.Ids("$.regions", definition.Regions, region => region.Id, region => region.Name);
        Regions(definition, findings);
        Clauses(definition, findings);
        for (var i = 0; i < definition.Conferrals.Count; i++)
        {
            var path = Findings.At("$.conferrals", i);
            findings.Known(path + ".fact", definition.Conferrals[i].Fact, names.FactKinds, "un type de fait", "a fact kind");
            findings.Known(path + ".level", definition.Conferrals[i].Level, names.Levels, "un niveau", "a level");
            findings.Text(path + ".reason", definition.Conferrals[i].Reason);
            findings.Known(path + ".clause", definition.Conferrals[i].Clause, names.Clauses, "une clause", "a clause");
        }
    }

    private static void Regions(Definition definition, Findings findings)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Regions.Count; i++)
        {
            var path = Findings.At("$.regions", i);
            findings.Currency(path + ".currency", definition.Regions[i].Currency);
            for (var j = 0; j < definition.Regions[i].Countries.Count; j++)
            {
                var country = definition.Regions[i].Countries[j];
                if (country.Length != 2 || !country.All(char.IsAsciiLetterUpper) || !countries.Add(country))
                {
                    findings.Add(Findings.At(path + ".countries", j), "un pays de deux lettres majuscules, une seule fois", "a country of two capital letters, once", country);
                }
            }
        }

        if (definition.Regions.Count == 0 && definition.FactKinds.Any(kind => kind.ValueType == ValueWord.Money))
        {
            findings.Add("$.regions", "au moins une région avec sa devise, puisque des montants sont mesurés", "at least one region with its currency, since money is measured", null);
        }
    }

    private static void Clauses(Definition definition, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Clauses.Count; i++)
        {
            var (path, clause) = (Findings.At("$.clauses", i), definition.Clauses[i]);
            if (string.IsNullOrWhiteSpace(clause.Id) || !seen.Add(clause.Id))
            {
                findings.Add(path + ".id", "un identifiant qui n'est pas déjà pris", "an id that is not taken yet", clause.Id);
            }

            findings.AtMost(path + ".id", clause.Id, TextLimits.Name);
            findings.Text(path + ".title", clause.Title);
            findings.Text(path + ".location", clause.Location);
            findings.Text(path + ".note", clause.Note);
        }
    }
}
