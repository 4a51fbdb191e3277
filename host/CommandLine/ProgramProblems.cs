using MediatR;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine;

/// <summary>What went wrong with a program, as a command says it.</summary>
internal static class ProgramProblems
{
    /// <summary>A question to a program that is not there is a mistake in the question; anything else is the program's.</summary>
    public static CommandProblem Of(ProgramFault fault, Locale locale) =>
        new(fault.Kind == FaultKind.UnknownProgram ? ExitCode.InvalidInput : ExitCode.Failure, locale.Say(fault.Text)) { Path = fault.Program };

    /// <summary>No program has an id; one that may be meant is named.</summary>
    public static async Task<CommandProblem> NotThereAsync(string id, IMediator programs, Locale locale, CancellationToken cancel)
    {
        var meant = Likeness.Nearest(id, (await programs.Send(new ListPrograms(), cancel)).Select(program => program.Id));
        var text = locale.Say($"aucun programme ne s’appelle « {id} »", $"there is no program '{id}'");
        return new(ExitCode.NotFound, meant is null ? text : $"{text}. {locale.Say($"Vouliez-vous dire « {meant} » ?", $"Did you mean '{meant}'?")}");
    }

    /// <summary>Why a program does not serve. A setting it refuses is a mistake in the settings file.</summary>
    public static CommandProblem Of(HostedProgram program, Locale locale) => program.RefusedSetting is { } setting
        ? new(ExitCode.InvalidInput, setting.Expectation) { File = setting.File, Path = setting.Path }
        : new(ExitCode.Failure, locale.Say(program.Reason!)) { Path = program.Id };
}
