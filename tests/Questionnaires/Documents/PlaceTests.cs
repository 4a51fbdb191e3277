using System.Text;

namespace PartnerHub.Questionnaires.Tests.Documents;

/// <summary>Where people put their answers: below the label, as a list, in bold, behind the placeholder, outside the fence.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("Responsable :\nAda - Direction")]
    [InlineData("Responsable :\n\nAda - Direction")]
    [InlineData("Responsable :\n  Ada - Direction")]
    [InlineData("Responsable : [Nom - Rôle]\nAda - Direction")]
    [InlineData("Responsable :\n- Ada - Direction")]
    [InlineData("Responsable :\n\n- Ada - Direction")]
    [InlineData("Responsable :\n1. Ada - Direction")]
    [InlineData("Responsable : **Ada - Direction**")]
    [InlineData("Responsable : __Ada - Direction__")]
    [InlineData("Responsable : *Ada - Direction*")]
    [InlineData("Responsable : **Ada** - Direction")]
    [InlineData("**Responsable :** Ada - Direction")]
    [InlineData("**Responsable** : Ada - Direction")]
    [InlineData("**Responsable : Ada - Direction**")]
    [InlineData("- Responsable : Ada - Direction")]
    [InlineData("Responsable = Ada - Direction")]
    [InlineData("Responsable=Ada - Direction")]
    [InlineData("Responsable : = Ada - Direction")]
    [InlineData("Responsable : → Ada - Direction")]
    [InlineData("Responsable : [Nom - Rôle] Ada - Direction")]
    [InlineData("Responsable : [Nom - Rôle] : Ada - Direction")]
    [InlineData("Responsable : [Nom - Rôle] = **Ada - Direction**")]
    [InlineData("Responsable : Ada - Direction [Nom - Rôle]")]
    [InlineData("Responsable : ~~Bob - Ventes~~ Ada - Direction")]
    [InlineData("Responsable : [Nom - Rôle]\n```\n\nResponsable : Ada - Direction\n\n```")]
    [InlineData("Responsable : [Nom - Rôle]\n```\n\n**Responsable :** Ada - Direction\n\n```")]
    [InlineData("Responsable : [Nom - Rôle]\n```\n\n- Responsable : Ada - Direction\n\n```")]
    [InlineData("```\n\nResponsable :\n\n- Ada - Direction\n\n```")]
    public void Read_AnswerElsewhere_IsThatLabels(string lines)
    {
        var text = SampleDocument.French.Replace("Responsable : [Nom - Rôle]", lines, StringComparison.Ordinal);

        var answers = SampleDocument.Answers(text);

        Assert.Equal("Ada - Direction", answers["strategy.owner"]);
        Assert.Equal(1, Inspect(text).Answered);
        Assert.Equal(text, SampleDocument.Fill(text, answers));
        var changed = answers with { Fields = new Dictionary<string, string>(answers.Fields) { ["strategy.owner"] = "Zoé : - Ventes" } };
        Assert.Equal("Zoé : - Ventes", SampleDocument.Answers(SampleDocument.Fill(text, changed))["strategy.owner"]);
    }

    [Theory]
    [InlineData("Objectif annuel :\n- 10 partenaires\n- 5 pays")]
    [InlineData("Objectif annuel :\n10 partenaires\n5 pays")]
    [InlineData("Objectif annuel : [À compléter]\n10 partenaires\n5 pays")]
    public void Read_AnswerOfSeveralLines_IsWhole(string lines) =>
        Assert.Equal("10 partenaires\n5 pays", SampleDocument.Answers(Replace("Objectif annuel : [À compléter]", lines))["strategy.goal"]);

    [Theory]
    [InlineData("Types de partenariats visés : Tech")]
    [InlineData("Types de partenariats visés :\nTech")]
    [InlineData("Types de partenariats visés = **Tech**")]
    [InlineData("Types de partenariats visés :\n\n- Tech")]
    [InlineData("Types de partenariats visés :\n1) Tech")]
    public void Read_ListElsewhere_IsThatLists(string lines)
    {
        var text = Replace("Types de partenariats visés :\n1. [À compléter]\n2. [À compléter]\n3. [À compléter]\n", lines + "\n");

        Assert.Equal("Tech", Assert.Single(SampleDocument.Answers(text).Rows("strategy.types"))["type"]);
        var two = SampleDocument.Answers(text) with { Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["strategy.types"] = [AnswerRow.Of(("type", "Tech")), AnswerRow.Of(("type", "OEM"))] } };
        Assert.Equal(["Tech", "OEM"], SampleDocument.Answers(SampleDocument.Fill(text, two)).Rows("strategy.types").Select(row => row["type"]));
    }

    [Theory]
    [InlineData("| **Actif** |", "Actif")]
    [InlineData("| [Actif/Inactif] Actif |", "Actif")]
    [InlineData("| [Actif/Inactif] : Actif |", "Actif")]
    [InlineData("| = Actif |", "Actif")]
    [InlineData("| [ Actif / Inactif ] |", null)]
    [InlineData("| Actif/Inactif |", null)]
    [InlineData("| … |", null)]
    [InlineData("| ____ |", null)]
    [InlineData("| [] |", null)]
    [InlineData("| **[Actif/Inactif]** |", null)]
    public void Read_CellElsewhere_IsThatCells(string cell, string? status)
    {
        var text = Replace("| [Actif/Inactif] |", cell);

        Assert.Equal(status, SampleDocument.Answers(text).Rows("partners").FirstOrDefault()?["status"]);
    }

    [Theory]
    [InlineData("SLA : [à compléter]")]
    [InlineData("SLA : [ À compléter ]")]
    [InlineData("SLA : [A COMPLETER]")]
    [InlineData("SLA : À compléter")]
    [InlineData("SLA : à compléter par le client")]
    [InlineData("SLA : **[À compléter]**")]
    [InlineData("SLA = [À compléter]")]
    [InlineData("SLA : ……")]
    [InlineData("SLA : ______")]
    [InlineData("SLA : [...]")]
    [InlineData("SLA :\n[À compléter]")]
    [InlineData("SLA :\n- [À compléter]\n- [À compléter]")]
    [InlineData("SLA : [À compléter] [À compléter]")]
    [InlineData("SLA :")]
    public void Read_PlaceholderInAnyShape_IsNoAnswer(string line)
    {
        var label = SampleDocument.French.Split('\n').First(text => text.StartsWith("SLA", StringComparison.Ordinal));

        Assert.Equal(0, Inspect(Replace(label, line)).Answered);
    }

    [Theory]
    [InlineData("Programme formalisé : Oui/Non")]
    [InlineData("Programme formalisé : [Oui / Non]")]
    [InlineData("Programme formalisé : [ ]")]
    public void Read_BarePlaceholderOfAType_IsNoAnswer(string line) =>
        Assert.Equal(0, Inspect(Replace("Programme formalisé : [Oui/Non]", line)).Answered);

    [Theory]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?**\n  Les deux")]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?**\n  - Les deux")]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?**\n\n  Les deux")]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?**\n\nLes deux\n")]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?** = Les deux")]
    [InlineData("- [x] **Qui les développe : vous, l’autre éditeur, les deux ?** **Les deux**")]
    [InlineData("- [✓] **Qui les développe : vous, l’autre éditeur, les deux ?** Les deux")]
    [InlineData("- ☑ **Qui les développe : vous, l’autre éditeur, les deux ?** Les deux")]
    [InlineData("- [] **Qui les développe : vous, l’autre éditeur, les deux ?** Les deux")]
    [InlineData("- **Qui les développe : vous, l’autre éditeur, les deux ?** Les deux")]
    public void Read_AnswerBelowAQuestion_IsItsNote(string lines)
    {
        var text = Replace("- [ ] **Qui les développe : vous, l’autre éditeur, les deux ?**", lines);

        var answers = SampleDocument.Answers(text);

        Assert.Equal("Les deux", answers["3.2.note"]);
        Assert.Equal((52, 1), (Inspect(text).Questions, Inspect(text).Answered));
        Assert.DoesNotContain(Inspect(text).Warnings, warning => warning.TextFr.Contains("coche", StringComparison.Ordinal));
        var changed = answers with { Fields = new Dictionary<string, string> { ["3.2.note"] = "Nous" } };
        Assert.Equal("Nous", SampleDocument.Answers(SampleDocument.Fill(text, changed))["3.2.note"]);
    }

    [Theory]
    [InlineData("v")]
    [InlineData("o")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("oui")]
    public void Read_UnknownCheckMark_IsNamedWithItsLine(string mark)
    {
        var text = Replace("- [ ] **Qui les développe", $"- [{mark}] **Qui les développe");

        var document = Inspect(text);

        Assert.Equal((52, 0), (document.Questions, document.Answered));
        var warning = Assert.Single(document.Warnings);
        Assert.Equal(text[..text.IndexOf("**Qui les développe", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1, warning.Line);
        Assert.Contains($"« {mark} »", warning.TextFr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 2. ", "# 2. ")]
    [InlineData("## 2. ", "### 2. ")]
    [InlineData("## 2. ", "## ")]
    [InlineData("## 2. ", "# ")]
    [InlineData("\n## ", "\n# ")]
    public void Read_HeadingOfAnotherLevel_IsASection(string heading, string written)
    {
        var text = SampleDocument.French.Replace(heading, written, StringComparison.Ordinal);

        var bound = SampleDocument.Bind(text);

        Assert.Equal(12, bound.Sections.Count(section => section.Known is not null));
        Assert.Equal(("Forêt & Fils", 5), (bound.Client, bound.Summary.Count));
        Assert.Contains(bound.Sections, section => section.Tables.Any(table => table.Id == "partners"));
    }

    private static string Replace(string place, string lines)
    {
        Assert.Contains(place, SampleDocument.French, StringComparison.Ordinal);
        var at = SampleDocument.French.IndexOf(place, StringComparison.Ordinal);
        return SampleDocument.French[..at] + lines + SampleDocument.French[(at + place.Length)..];
    }

    private static InspectedDocument Inspect(string text) => Inspection.Of(Encoding.UTF8.GetBytes(text)).Document!;
}
