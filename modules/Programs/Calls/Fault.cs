using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Calls;

/// <summary>The faults of a call, in words for whoever asked. What the plugin threw is for the log.</summary>
internal static class Fault
{
    /// <param name="program">What was asked for.</param>
    /// <param name="known">The ids there are: one of them may be meant.</param>
    public static ProgramFault Unknown(string program, IEnumerable<string> known) => new(program, FaultKind.UnknownProgram, Likeness.Nearest(program, known) is { } meant
        ? LocalizedText.Of(
            $"Aucun programme n’a l’identifiant « {Echo.Of(program)} ». Vouliez-vous dire « {meant} » ?",
            $"No program has the id '{Echo.Of(program)}'. Did you mean '{meant}'?")
        : LocalizedText.Of(
            $"Aucun programme n’a l’identifiant « {Echo.Of(program)} ».",
            $"No program has the id '{Echo.Of(program)}'."));

    public static ProgramFault Unavailable(string program, LocalizedText reason) => new(program, FaultKind.Unavailable, reason);

    public static ProgramFault Threw(string program, PluginError error) => new(program, FaultKind.Threw, LocalizedText.Of(
        $"Le programme a échoué en répondant ({error.Name}).",
        $"The program failed while answering ({error.Name})."), error);

    public static ProgramFault NoAnswer(string program) => new(program, FaultKind.Threw, LocalizedText.Of(
        "Le programme n'a rien répondu.",
        "The program gave no answer."));

    public static ProgramFault TimedOut(string program, TimeSpan limit) => new(program, FaultKind.TimedOut, LocalizedText.Of(
        string.Create(CultureInfo.GetCultureInfo("fr"), $"Le programme n'a pas répondu en {limit.TotalSeconds:0.###} s ; il est mis à l'écart jusqu'à ce qu'on le relance."),
        string.Create(CultureInfo.InvariantCulture, $"The program did not answer within {limit.TotalSeconds:0.###} s; it is set aside until it is retried.")));

    public static ProgramFault Busy(string program) => new(program, FaultKind.Busy, LocalizedText.Of(
        "Trop de questions attendent ce programme.",
        "Too many questions wait for this program."));

    public static LocalizedText FailsRepeatedly(TimeSpan pause, ProgramFault? last) => LocalizedText.Of(
        string.Create(CultureInfo.GetCultureInfo("fr"), $"Le programme échoue à répétition ; il est mis à l'écart, puis réessayé après {pause.TotalSeconds:0.###} s. Dernière faute : {last?.Text.Fr}"),
        string.Create(CultureInfo.InvariantCulture, $"The program fails repeatedly; it is set aside, then tried again after {pause.TotalSeconds:0.###} s. Last fault: {last?.Text.En}"));
}
