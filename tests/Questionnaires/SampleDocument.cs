namespace PartnerHub.Questionnaires.Tests;

/// <summary>Documents to try things on.</summary>
internal static class SampleDocument
{
    public static readonly DateOnly Today = new(2026, 1, 15);

    public static string French { get; } = BlankDocument.Write(Questionnaire.Own, "Forêt & Fils", "fr");

    public static string English { get; } = BlankDocument.Write(Questionnaire.Own, "Forest & Sons", "en");

    /// <summary>The delivered one after its repair, or a skipped test.</summary>
    public static string Delivered => DeliveredText.TryRead(DeliveredFile.Bytes(), out var read, out _) ? read.Text : throw new InvalidDataException();

    public static BoundDocument Bind(string text) => DocumentBinding.Bind(DocumentReader.Read(text), Questionnaire.Own);

    public static Answers Answers(string text) => AnswerImport.Of(Bind(text));

    public static string Fill(string text, Answers answers) => AnswerExport.Write(Bind(text), answers, Today);

    public static string Of(string language) => language switch
    {
        "fr" => French,
        "en" => English,
        _ => Delivered,
    };
}
