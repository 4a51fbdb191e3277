using MediatR;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>Which changes to come a list shows.</summary>
/// <param name="Text">What members are named by; null for all.</param>
/// <param name="ProposalsOnly">Only what a person has to approve.</param>
internal sealed record ChangeFilter(string? Text, bool ProposalsOnly)
{
    private const int MostMembers = 500;
    private const string Proposals = "approval";

    public bool IsOpen => Text is null && !ProposalsOnly;

    public static ChangeFilter Read(string? member, string? only) => new(QueryText.Read(member), only == Proposals);

    public async Task<ListLevelChanges> ToRequestAsync(string program, int limit, IMediator mediator, CancellationToken cancellation) => new(program, limit)
    {
        Members = Text is null ? null : await mediator.Send(new FindNamedMembers(program, Text, MostMembers), cancellation),
        ProposalsOnly = ProposalsOnly,
    };

    /// <summary>As it stands in an address.</summary>
    public QueryString Query()
    {
        var query = Text is null ? QueryString.Empty : QueryString.Create("member", Text);
        return ProposalsOnly ? query.Add("only", Proposals) : query;
    }
}
