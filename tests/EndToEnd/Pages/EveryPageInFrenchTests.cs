using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What holds of every page in French: dark on a desk, light on a phone.</summary>
public class EveryPageInFrenchTests(Site site)
{
    [Theory]
    [MemberData(nameof(SitePages.Names), MemberType = typeof(SitePages))]
    public Task Page_InFrench_IsSoundAndAccessible(string page) => site.IsSoundAndAccessible(page, Look.FrenchDesk, Look.FrenchPhone);
}
