using PartnerHub.Onboarding.Answering;
using PartnerHub.Onboarding.Binding;
using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Encodings;
using PartnerHub.Onboarding.Exporting;
using PartnerHub.Onboarding.Forms;

namespace PartnerHub.Onboarding.Tests;

/// <summary>Documents to try things on.</summary>
internal static class Form
{
    public static readonly DateOnly Today = new(2026, 1, 15);

    public static string French { get; } = BlankForm.Write(Questionnaire.Own, "Forêt & Fils", "fr");

    public static string English { get; } = BlankForm.Write(Questionnaire.Own, "Forest & Sons", "en");

    /// <summary>The delivered one after its repair, or a skipped test.</summary>
    public static string Delivered => DeliveredText.TryRead(DeliveredFile.Bytes(), out var read, out _) ? read.Text : throw new InvalidDataException();

    public static BoundForm Bind(string text) => FormBinding.Bind(FormReader.Read(text), Questionnaire.Own);

    public static Answers Answers(string text) => AnswerImport.Of(Bind(text));

    public static string Fill(string text, Answers answers) => AnswerExport.Write(Bind(text), answers, Today);

    public static string Of(string language) => language switch
    {
        "fr" => French,
        "en" => English,
        _ => Delivered,
    };
}
