using MediatR;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Runs.Pages;

/// <summary>Members of a run by their partners' names; one that is a member no more keeps its id.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public string this[string member] => _names.GetValueOrDefault(member, member);

    public static async Task<MemberNames> OfAsync(IEnumerable<string> members, IMediator mediator)
    {
        var names = new MemberNames();
        foreach (var id in members.Distinct(StringComparer.Ordinal))
        {
            if (await mediator.Send(new FindMember(id)) is { } member)
            {
                names._names[id] = member.Partner.Name;
            }
        }

        return names;
    }
}
