using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

/// <summary>Adds a partner, with its people and memberships.</summary>
/// <param name="Enrolment">Who, in which programs. Facts are recorded apart: there are none in it.</param>
/// <param name="Source">Where it comes from, an id such as <c>screen</c> or <c>api</c>.</param>
[RequiresRight(Rights.Record)]
internal sealed record AddPartner(Enrolment Enrolment, string Source) : ICommand<Unit>, IAboutPartner, ILocated
{
    string IAboutPartner.Partner => Enrolment.Partner.Id;

    IReadOnlyList<SubjectPlace> ILocated.Places => Enrolment.Places;
}
