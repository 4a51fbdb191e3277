using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.SeeMember;

/// <summary>The standing of a member on a day, today unless one is given; null when there is no such member.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ViewStanding(string Member, DateOnly? On = null) : IRequest<Standing?>, IAboutMember;

/// <summary>The calendar's placing of a member on a day, today unless one is given; null when there is no such member.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ViewRuling(string Member, DateOnly? On = null) : IRequest<LevelRuling?>, IAboutMember;

/// <summary>What is stored of a member today, beside what the program says of it now; null on another day, or when it was never judged.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record CompareStored(string Member, DateOnly On) : IRequest<StoredStanding?>, IAboutMember;

/// <param name="JudgedOn">The day it was judged on.</param>
/// <param name="Entry">Number of the journal's last entry about it; null while there is none.</param>
/// <param name="Holds">True when the program says the same now; false when the member is still to be judged again.</param>
internal sealed record StoredStanding(DateOnly JudgedOn, long? Entry, bool Holds);

internal sealed class ViewMemberHandler(MemberViews views) :
    IRequestHandler<ViewMember, MemberOnDay?>,
    IRequestHandler<ViewStanding, Standing?>,
    IRequestHandler<ViewRuling, LevelRuling?>,
    IRequestHandler<CompareStored, StoredStanding?>,
    IRequestHandler<ViewDuties, IReadOnlyList<Obligation>?>
{
    public Task<MemberOnDay?> Handle(ViewMember request, CancellationToken cancellationToken) =>
        views.FindAsync(request.Member, request.On, cancellationToken);

    public Task<Standing?> Handle(ViewStanding request, CancellationToken cancellationToken) =>
        views.StandingAsync(request.Member, request.On, cancellationToken);

    public Task<LevelRuling?> Handle(ViewRuling request, CancellationToken cancellationToken) =>
        views.RulingAsync(request.Member, request.On, cancellationToken);

    public Task<IReadOnlyList<Obligation>?> Handle(ViewDuties request, CancellationToken cancellationToken) =>
        views.DutiesAsync(request.Member, request.On, cancellationToken);

    public Task<StoredStanding?> Handle(CompareStored request, CancellationToken cancellationToken) =>
        views.StoredAsync(request.Member, request.On, cancellationToken);
}
