using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>A hub that asks viewers for a second factor.</summary>
public sealed class StrictHub() : RunningHub(sample: false, "questionnaire")
{
    protected override IEnumerable<string> Settings => ["--Access:SecondFactorFor:0", "vendor-viewer"];

    protected override IEnumerable<Enrolment> Enrolments => [];
}
