using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Enrol;

/// <summary>Holds a membership against the description of its program.</summary>
internal sealed class EnrolmentCheck(IMediator mediator)
{
    private const int MostPeriods = 500;

    private static readonly LocalizedText FewPeriods = LocalizedText.Of("500 périodes au plus", "500 periods at most");
    private static readonly LocalizedText Served = LocalizedText.Of("un programme servi", "a program that is served");

    /// <param name="partner">Whose membership; null when that is not known, and only the membership is looked at.</param>
    /// <param name="program">The program to join.</param>
    /// <param name="membership">The membership to be.</param>
    /// <param name="path">JSON path of the membership.</param>
    /// <param name="cancellation">Stops the check.</param>
    public async Task<IReadOnlyList<InputError>> CheckAsync(
        Partner? partner, string program, Membership membership, string path, CancellationToken cancellation)
    {
        if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is not { } description)
        {
            return [Refusals.Error(path + ".program", Served, program)];
        }

        if (membership.History.Count > MostPeriods)
        {
            return [Refusals.Error(path + ".history", FewPeriods, membership.History.Count.ToString(CultureInfo.InvariantCulture))];
        }

        var question = new ProgramQuestion { Partner = partner is null ? Nobody : partner with { Types = [] }, Membership = membership };
        return [.. QuestionCheck.Check(question, description, Ask.Standing)
            .Where(error => error.Path.StartsWith("$.membership", StringComparison.Ordinal))
            .Select(error => error with { Path = path + error.Path["$.membership".Length..] })];
    }

    private static Partner Nobody => new() { Id = "-", Name = "-", Country = "FR" };
}
