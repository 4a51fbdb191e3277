using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine;

/// <summary>A question read from a file, checked against the program it is put to.</summary>
internal sealed record ParsedQuestion(ProgramDescription Program, ProgramQuestion Question, Dossier Dossier, DateOnly On)
{
    public static async Task<(ParsedQuestion? Asked, IReadOnlyList<CommandProblem> Problems)> ReadAsync(
        CommandContext context, IMediator programs, string program, string path, string on, Ask ask, CancellationToken cancel)
    {
        if (!context.TryReadDay("--on", on, out var day, out var badDay))
        {
            return (null, [badDay]);
        }

        var (bytes, unread) = await InputFile.ReadAsync(context, path, cancel);
        if (unread is not null)
        {
            return (null, [unread]);
        }

        var file = InputFile.Name(path, context);
        if (!ContractsJson.TryReadQuestion(bytes, out var question, out var error))
        {
            return (null, [CommandProblem.Of(error, file, context.Locale)]);
        }

        var (description, absent) = await FindAsync(context, programs, program, cancel);
        if (description is null)
        {
            return (null, [absent!]);
        }

        var findings = ContractsJson.WithLines(bytes, QuestionCheck.Check(question, description, ask));
        return findings.Count > 0
            ? (null, [.. findings.Select(finding => CommandProblem.Of(finding, file, context.Locale))])
            : (new ParsedQuestion(description, question, question.ToDossier(), day), []);
    }

    private static async Task<(ProgramDescription? Program, CommandProblem? Problem)> FindAsync(
        CommandContext context, IMediator programs, string program, CancellationToken cancel)
    {
        var hosted = await programs.Send(new FindProgram(program), cancel);
        if (hosted?.Description is { } description && hosted.State == ProgramState.Serving)
        {
            return (description, null);
        }

        var problem = hosted is null
            ? new CommandProblem(ExitCode.InvalidInput, context.Locale.Say("un programme installé (voir program list)", "an installed program (see program list)")) { Path = "program-id", Found = $"'{program}'" }
            : ProgramProblems.Of(hosted, context.Locale);
        return (null, problem);
    }
}
