using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>A hub of a consultant who begins: nobody is a member of anything.</summary>
public sealed class EmptyHub() : RunningHub(sample: false, "questionnaire")
{
    protected override IEnumerable<Enrolment> Enrolments => [];
}
