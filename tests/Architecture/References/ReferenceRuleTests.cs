using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.References;

public class ReferenceRuleTests
{
    [Fact]
    public void References_OfTheRepository_FollowTheDesign() => Expect.None(ReferenceRule.Check(ProjectFile.All));

    [Fact]
    public void Friends_OfTheRepository_AreTests() => Expect.None(ReferenceRule.CheckFriends(ProjectFile.All));

    [Fact]
    public void Discovery_OfProjects_FindsModulesPluginsAndHost()
    {
        Assert.True(Repository.Modules.Count >= 9, $"found {Repository.Modules.Count} modules");
        Assert.Superset(new HashSet<string> { "KasperskyTiers", "LogitechTracks", "Questionnaire" }, Repository.Plugins.ToHashSet());
        Assert.Contains(ProjectFile.All, project => project.Folder == "host");
        Assert.True(ProjectFile.All.Count(project => project.References.Count > 0) >= 12);
    }

    [Theory]
    [InlineData("modules/Contracts/C.csproj", "../Programs/P.csproj")]
    [InlineData("modules/Partners/P.csproj", "../Sanctions/S.csproj")]
    [InlineData("modules/Journal/J.csproj", "../Appeals/A.csproj")]
    [InlineData("modules/Questionnaires/Q.csproj", "../Kits/Data/D.csproj")]
    [InlineData("modules/Partners/P.csproj", "../Eligibility/E.csproj")]
    [InlineData("modules/Kits/Ui/U.csproj", "../../../host/H.csproj")]
    [InlineData("modules/Programs/P.csproj", "../Kits/Data/D.csproj")]
    [InlineData("modules/Programs/P.csproj", "../Kits/Web/W.csproj")]
    [InlineData("modules/Programs/P.csproj", "../Kits/Ui/U.csproj")]
    [InlineData("modules/Programs/P.csproj", "../Rulebooks/R.csproj")]
    [InlineData("modules/Unheard/U.csproj", "../Contracts/C.csproj")]
    [InlineData("modules/Programs/P.csproj", "../../plugins/Toolkit/T.csproj")]
    [InlineData("plugins/KasperskyTiers/K.csproj", "../../modules/Programs/P.csproj")]
    [InlineData("plugins/Toolkit/T.csproj", "../KasperskyTiers/K.csproj")]
    [InlineData("host/H.csproj", "../plugins/KasperskyTiers/K.csproj")]
    public void Reference_AgainstTheDesign_IsFound(string from, string to)
    {
        var bad = ProjectFile.Parse(from, $"""<Project><ItemGroup><ProjectReference Include="{to}" /></ItemGroup></Project>""");

        Assert.Single(ReferenceRule.Check([bad]));
    }

    [Fact]
    public void Friend_ThatIsNoTest_IsFound() =>
        Assert.NotEmpty(ReferenceRule.CheckFriends(ProjectFile.All.Append(
            ProjectFile.Parse("modules/Kits/Data/D.csproj", """<Project><ItemGroup><InternalsVisibleTo Include="PartnerHub.Programs" /></ItemGroup></Project>"""))));
}
