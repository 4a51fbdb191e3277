using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.References;

public class StandaloneRuleTests
{
    public static TheoryData<string> Modules => [.. StandaloneRule.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_ThatAsksPrograms_NeedsNoWebNoDatabase(string module)
    {
        Expect.None(StandaloneRule.Check(Assemblies.Modules[module]));
        Expect.None(StandaloneRule.Check(ProjectFile.All.Single(project => project.Folder == $"modules/{module}")));
    }

    [Fact]
    public void Reference_OfTheBadSample_IsFound() =>
        Assert.Contains("PartnerHub.Bad references Microsoft.AspNetCore.Http.Abstractions", StandaloneRule.Check(Assemblies.Bad));

    [Fact]
    public void Project_WithTheWebFramework_IsFound() => Assert.Equal(2, StandaloneRule.Check(ProjectFile.Parse(
        "modules/Programs/P.csproj",
        """<Project Sdk="Microsoft.NET.Sdk.Razor"><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup></Project>""")).Count());
}
