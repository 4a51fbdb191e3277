using System.Text;

namespace PartnerHub.Questionnaires.Tests.Export;

public sealed class ExportTests
{
    private static readonly Answers Five = new()
    {
        Fields = new Dictionary<string, string> { ["strategy.revenue-share"] = "12,5 %", ["channel.program"] = "Oui", ["channel.tier-count"] = "3", ["white-label.conditions"] = "Prix public\n```\n-20 %" },
        Tables = new Dictionary<string, IReadOnlyList<AnswerRow>>
        {
            ["partners"] = [.. Enumerable.Range(1, 7).Select(number => AnswerRow.Of(("name", $"Société {number} | <b>"), ("revenue", $"{number} 000 €")))],
            ["channel.tiers"] = [AnswerRow.Of(("name", "Argile"), ("benefits", "Portail")), AnswerRow.Of(("benefits", "Remise : 5 %"))],
            ["strategy.types"] = [.. Enumerable.Range(1, 4).Select(number => AnswerRow.Of(("type", $"Type {number}")))],
        },
    };

    [Theory]
    [InlineData("fr")]
    [InlineData("delivered")]
    public void Fill_NothingAnswered_GivesTheSameText(string document) =>
        Assert.Equal(SampleDocument.Of(document), SampleDocument.Fill(SampleDocument.Of(document), SampleDocument.Answers(SampleDocument.Of(document))));

    [Fact]
    public void Fill_DeliveredFile_ChangesOnlyWhatIsAnswered()
    {
        var before = SampleDocument.Delivered.Split('\n');
        var after = SampleDocument.Fill(SampleDocument.Delivered, Five).Split('\n');

        Assert.Contains("% CA via partenaires : 12,5 %", after);
        Assert.Contains("- Tier 1 (Argile) : Portail", after);
        Assert.Contains("- Tier 2 : Remise : 5 %", after);
        Assert.Contains("- Tier 3 (Gold) : [Avantages]", after);
        Assert.Contains("| Société 1 \\| &lt;b&gt; | [Tech/Channel/Referral] | [Date] | 1 000 € | [Actif/Inactif] | [Nom] |", after);
        Assert.Contains("4. Type 4", after);
        Assert.Contains("**Répondues : 4/52**", after);
        Assert.Contains("| CA via partenaires | 28 000 € |", after.Select(line => line.Replace('\u202F', ' ').Replace('\u00A0', ' ')));
        Assert.Contains("| Top partenaire | Société 7 \\| &lt;b&gt; |", after);
        Assert.Equal(before.Length + 2 + 2 + 1, after.Length);
        Assert.Equal(4 + 2, after.Count(line => line.StartsWith("- [x]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fill_FewerRows_RemovesTheFilledOnes()
    {
        var filled = SampleDocument.Fill(SampleDocument.French, Five);
        var two = Five with { Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [AnswerRow.Of(("name", "Seule"))] } };

        var text = SampleDocument.Fill(filled, two);

        Assert.DoesNotContain("Société", text[..text.IndexOf("Résumé exécutif", StringComparison.Ordinal)]);
        Assert.True(SampleDocument.Answers(text).SaysTheSameAs(two));
    }

    [Fact]
    public void Fill_WindowsLines_KeepsThem()
    {
        var text = SampleDocument.Fill(SampleDocument.French.Replace("\n", "\r\n", StringComparison.Ordinal), Five);

        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.True(SampleDocument.Answers(text).SaysTheSameAs(Five));
    }

    [Fact]
    public void Fill_MangledFile_ReadsBackInBothEncodings()
    {
        var bytes = DeliveredFile.Bytes();
        Assert.True(DeliveredText.TryRead(bytes, out var delivered, out _));
        var filled = SampleDocument.Fill(delivered.Text, Five);

        Assert.True(DeliveredText.TryRead(delivered.WriteAsDelivered(filled), out var mangled, out _));
        Assert.Equal((filled, true), (mangled.Text, mangled.Repaired));
        Assert.True(DeliveredText.TryRead(DeliveredText.WriteClean(filled), out var clean, out _));
        Assert.Equal((filled, false), (clean.Text, clean.Repaired));
    }

    [Fact]
    public void Fill_NotApplicable_IsSaidBesideTheQuestion()
    {
        var answers = Answers.None with { NotApplicable = new Dictionary<string, string> { ["7.1"] = "produit sur mesure" } };

        var text = SampleDocument.Fill(SampleDocument.Delivered, answers);

        Assert.Contains("- [x] **Proposez-vous une offre white-label ?** — Sans objet : produit sur mesure", text);
        Assert.Equal("produit sur mesure", SampleDocument.Answers(text).NotApplicable["7.1"]);
        Assert.Contains("Répondues : 1/52", text);
    }

    [Fact]
    public void Fill_FenceLeftOpen_LosesNothing()
    {
        var text = SampleDocument.French.Remove(SampleDocument.French.LastIndexOf("```\n", StringComparison.Ordinal), 4);

        var filled = SampleDocument.Answers(SampleDocument.Fill(text, Five));

        Assert.Equal(Five.Fields.Values.Order(), Five.Fields.Keys.Select(id => filled[id]).Order());
        Assert.All(Five.Tables, table => Assert.Equal(table.Value, filled.Rows(table.Key)));
    }

    [Fact]
    public void Fill_AnyFenceBroken_LosesNothing()
    {
        var fences = Enumerable.Range(0, SampleDocument.French.Length - 2).Where(at => SampleDocument.French[at..].StartsWith("```", StringComparison.Ordinal)).ToList();
        var inOurForm = 0;
        foreach (var at in fences)
        {
            var (text, isOwnLayout) = FaithfulExport.Write(SampleDocument.Bind(SampleDocument.French.Remove(at, 3)), () => SampleDocument.Bind(SampleDocument.French), Five, SampleDocument.Today);

            var read = SampleDocument.Answers(text);
            Assert.All(Five.Fields, field => Assert.Equal(field.Value, read[field.Key]));
            Assert.All(Five.Tables, table => Assert.Equal(table.Value, read.Rows(table.Key)));
            inOurForm += isOwnLayout ? 1 : 0;
        }

        Assert.InRange(inOurForm, 1, fences.Count - 1);
    }

    [Fact]
    public void Read_UnknownPlaces_AreKeptAndWritten()
    {
        const string Text = "# Partenariats - Client\n\n## 1. Stratégie partenariats\n\n```\nAmbition : grande\nResponsable : Ada - Direction\n```\n\n## 13. Divers\n\n- [x] **Autre chose ?** oui\n\n| Chose | Prix |\n|---|---|\n| Vélo | 5 € |\n";

        var answers = SampleDocument.Answers(Text);
        var moved = SampleDocument.Answers(SampleDocument.Fill(SampleDocument.French, answers));

        Assert.Equal("grande", answers["extra.1.ambition"]);
        Assert.Equal("Vélo", answers.Rows("extra.13.chose-prix")[0]["extra.chose"]);
        Assert.Equal("grande", moved["extra.1.ambition"]);
        Assert.Equal("Ada - Direction", moved["strategy.owner"]);
    }
}
