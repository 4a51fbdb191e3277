using PartnerHub.Contracts;

namespace PartnerHub.Host.CommandLine.Doctor;

internal enum Grade
{
    Good,

    /// <summary>Works, and may be meant; worth a look.</summary>
    Notice,

    Wrong,
}

/// <param name="Grade">How it stands.</param>
/// <param name="Subject">What was looked at; a stable id.</param>
/// <param name="Text">What was found.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
internal sealed record Finding(Grade Grade, string Subject, LocalizedText Text, LocalizedText? Advice = null)
{
    public static Finding Good(string subject, string fr, string en) => new(Grade.Good, subject, LocalizedText.Of(fr, en));

    public static Finding Notice(string subject, (string Fr, string En) text, (string Fr, string En) advice) =>
        new(Grade.Notice, subject, LocalizedText.Of(text.Fr, text.En), LocalizedText.Of(advice.Fr, advice.En));

    public static Finding Wrong(string subject, (string Fr, string En) text, (string Fr, string En) advice) =>
        new(Grade.Wrong, subject, LocalizedText.Of(text.Fr, text.En), LocalizedText.Of(advice.Fr, advice.En));
}
