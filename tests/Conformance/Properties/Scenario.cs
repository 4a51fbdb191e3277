using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance.Properties;

/// <summary>A random question on a random day, all of it valid for the program.</summary>
public sealed record Scenario
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The dossier, with a level to ask for, a claim and a case.</summary>
    public required ProgramQuestion Question { get; init; }

    /// <summary>The period that payouts are asked for; null when nothing is paid by period.</summary>
    public string? Period { get; init; }

    /// <summary>The dossier.</summary>
    public Dossier Dossier => Question.ToDossier();

    /// <summary>The answers to all questions that can be put, each after its name.</summary>
    public byte[] Answers(IPartnerProgram program) =>
    [
        .. Enum.GetValues<Ask>().Where(CanAsk).SelectMany(ask => (byte[])[.. Encoding.UTF8.GetBytes($"\n{ask}: "), .. Answer(program, ask)]),
        .. Encoding.UTF8.GetBytes("\nDetect: "),
        .. Asking.Suspicions(program, Question, On),
    ];

    /// <summary>The answer to each question that can be put.</summary>
    public IEnumerable<byte[]> EachAnswer(IPartnerProgram program) => Enum.GetValues<Ask>().Where(CanAsk).Select(ask => Answer(program, ask));

    /// <summary>The same scenario with other facts.</summary>
    public Scenario With(IEnumerable<PartnerHub.Contracts.Fact> facts) => this with { Question = Question with { Facts = [.. facts] } };

    /// <summary>The day and the question as a file for <c>try</c>.</summary>
    public override string ToString() => $"on {On:yyyy-MM-dd}: {Encoding.UTF8.GetString(ContractsJson.WriteQuestion(Question, indented: true))}";

    private byte[] Answer(IPartnerProgram program, Ask ask) => Asking.Answer(program, ask, Question, On, period: Period);

    private bool CanAsk(Ask ask) => ask switch
    {
        Ask.Claim => Question.Claim is not null,
        Ask.Case => Question.Case is not null,
        Ask.Payouts => Period is not null,
        _ => true,
    };
}
