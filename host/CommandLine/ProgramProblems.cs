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

    /// <summary>Why a program does not serve. A setting it refuses is a mistake in the settings file.</summary>
    public static CommandProblem Of(HostedProgram program, Locale locale) => program.RefusedSetting is { } setting
        ? new(ExitCode.InvalidInput, setting.Expectation) { File = setting.File, Path = setting.Path }
        : new(ExitCode.Failure, locale.Say(program.Reason!)) { Path = program.Id };
}
