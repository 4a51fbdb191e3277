using System.Text;
using static PartnerHub.Questionnaires.Tests.Word.WordFileMaker;

namespace PartnerHub.Questionnaires.Tests.Word;

/// <summary>Word documents are read as the Markdown ones are.</summary>
public sealed class WordFileTests
{
    [Theory]
    [InlineData("pasted")]
    [InlineData("pasted mangled")]
    [InlineData("set")]
    public void Read_FilledFileInWord_HasTheSameAnswers(string way)
    {
        var file = new FilledFile(SampleDocument.Delivered);
        var bytes = way switch
        {
            "pasted" => Pasted(file.Clean),
            "set" => Set(file.Clean),
            _ => Pasted(file.TypedInto(CodePage.MacRoman)),
        };

        var document = Inspection.Of(bytes).Document!;

        Assert.Equal((52, 2, 50, "Quickfund"), (document.Questions, document.Instructions, document.Answered, document.Client));
        var (expected, answers) = (SampleDocument.Answers(file.Clean), AnswerImport.Of(BoundDocument.Read(bytes)!));
        Assert.Equal(expected.Fields.OrderBy(field => field.Key), answers.Fields.OrderBy(field => field.Key));
        Assert.All(expected.Tables, table => Assert.Equal(table.Value, answers.Rows(table.Key)));
        Assert.True(answers.SaysTheSameAs(expected));
    }

    [Fact]
    public void Export_OfAWordDocument_LosesNothing()
    {
        var bound = BoundDocument.Read(Set(new FilledFile(SampleDocument.Delivered).Clean))!;
        var answers = AnswerImport.Of(bound);
        var changed = answers with { Fields = new Dictionary<string, string>(answers.Fields) { ["strategy.owner"] = "Zoé - Ventes", ["management.tool"] = "Tableur" } };

        var (text, _) = FaithfulExport.Write(bound, () => BoundDocument.Blank("Quickfund", "fr"), changed, SampleDocument.Today);

        Assert.True(SampleDocument.Answers(text).SaysTheSameAs(changed));
    }

    [Fact]
    public void Read_TrackedChanges_AreTakenAsAccepted()
    {
        var bytes = With(Paragraph(Run("Responsable : ") + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Bob</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">" + Run("Ada - Direction") + "</w:ins>"));

        Assert.Equal("Ada - Direction", Answers(bytes)["strategy.owner"]);
        Assert.Contains(Inspection.Of(bytes).Document!.Warnings, warning => warning.TextFr.Contains("suivi des modifications", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ControlsAndBreaks_AreTheirText()
    {
        var bytes = With(
            Paragraph(Run("Responsable : ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Run("Cliquez ici") + "</w:sdtContent></w:sdt>"),
            Paragraph(Run("Stratégie formalisée : ") + "<w:sdt><w:sdtContent>" + Run("Oui") + "</w:sdtContent></w:sdt>"),
            Paragraph(Run("Objectif annuel :") + "<w:r><w:br/></w:r>" + Run("10 partenaires")),
            Paragraph("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + Run("☐") + "</w:sdtContent></w:sdt>" + Run(" Qui les développe : vous, l’autre éditeur, les deux ?")));

        var answers = Answers(bytes);

        Assert.Equal((null, "Oui", "10 partenaires"), (answers["strategy.owner"], answers["strategy.formal"], answers["strategy.goal"]));
    }

    [Fact]
    public void Read_TableInATable_IsTextOfItsCell()
    {
        const string Inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Depuis</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var bytes = OfXml(Paragraph(Run("# Partenariats - Client")) + Paragraph(Run("## 2. Partenaires actuels"))
            + "<w:tbl><w:tr>" + Cells("Partenaire", "Type", "Date début", "CA généré", "Statut", "Contact principal") + "</w:tr><w:tr>" + Cells("Alpha", "Tech", "2020", "5 €") + $"<w:tc>{Paragraph(Run("Actif"))}{Inner}</w:tc>" + Cells("A | B") + "</w:tr></w:tbl>");

        var row = Assert.Single(Answers(bytes).Rows("partners"));

        Assert.Equal(("Alpha", "Actif\nDepuis : 2020", "A | B"), (row["name"], row["status"], row["contact"]));
        Assert.Contains(Inspection.Of(bytes).Document!.Warnings, warning => warning.TextFr.Contains("tableau dans un tableau", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Macros_AreIgnoredAndSaid()
    {
        var bytes = OfDocument("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + Paragraph(Run("## 1. Stratégie partenariats")) + "</w:body></w:document>", ("word/vbaProject.bin", [1, 2, 3]));

        Assert.Contains(Inspection.Of(bytes).Document!.Warnings, warning => warning.TextFr.Contains("macros", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("password", "mot de passe")]
    [InlineData("old", "ancien format")]
    [InlineData("bomb", "30 Mo")]
    [InlineData("deep", "30 Mo")]
    [InlineData("dtd", "abîmé")]
    [InlineData("cut", "abîmé")]
    [InlineData("no xml", "abîmé")]
    [InlineData("spreadsheet", "n’est pas un document Word")]
    [InlineData("empty zip", "n’est pas un document Word")]
    public void Read_WhatIsNoWordDocument_IsRefusedInWords(string kind, string said) =>
        Assert.Contains(said, Inspection.Of(Bad(kind)).Refusal!.Fr, StringComparison.Ordinal);

    [Fact]
    public void Read_WordDocumentOfSomethingElse_IsNoQuestionnaire() =>
        Assert.Contains("n’est pas un tel questionnaire", Inspection.Of(Pasted("Recette\nDes pommes")).Refusal!.Fr, StringComparison.Ordinal);

    private static byte[] Bad(string kind) => kind switch
    {
        "password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]],
        "old" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")],
        "bomb" => OfXml(Paragraph(Run(new string('a', 40_000_000)))),
        "deep" => OfXml(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000))),
        "dtd" => OfDocument("<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>"),
        "cut" => Pasted(SampleDocument.French)[..^200],
        "no xml" => OfDocument("Bonjour"),
        "spreadsheet" => Renamed(),
        _ => [0x50, 0x4B, 5, 6, .. new byte[18]],
    };

    private static byte[] Renamed()
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("xl/workbook.xml").Open().Dispose();
        }

        return stream.ToArray();
    }

    private static string Cells(params string[] texts) => string.Concat(texts.Select(text => $"<w:tc>{Paragraph(Run(text))}</w:tc>"));

    private static byte[] With(params string[] paragraphs) =>
        OfXml(Paragraph(Run("# Partenariats - Client")) + Paragraph(Run("## 1. Stratégie partenariats")) + string.Concat(paragraphs));

    private static Answers Answers(byte[] bytes) => AnswerImport.Of(BoundDocument.Read(bytes)!);
}
