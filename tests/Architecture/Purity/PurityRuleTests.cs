using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Purity;

public class PurityRuleTests
{
    [Fact]
    public void PureModules_ByTheirProjects_ReferToContractsAlone()
    {
        var projects = ProjectFile.All.Where(project => PurityRule.Pure.Any(module => project.Folder == $"modules/{module}")).ToList();

        Assert.Equal(PurityRule.Pure.Count, projects.Count);
        Expect.None(projects.SelectMany(PurityRule.CheckReferences));
    }

    [Fact]
    public void PureModules_ByTheirAssemblies_OnlyCompute() => Expect.None(PurityRule.Pure.SelectMany(module => PurityRule.Check(Assemblies.Modules[module])));

    [Theory]
    [InlineData("references MediatR")]
    [InlineData("references Microsoft.AspNetCore.Http.Abstractions")]
    [InlineData("references System.Net.Http")]
    [InlineData("uses System.IO.File.ReadAllText")]
    [InlineData("uses System.DateTime.get_UtcNow")]
    public void Impurity_OfTheBadSample_IsFound(string what) => Assert.Contains($"PartnerHub.Bad {what}", PurityRule.Check(Assemblies.Bad));

    [Theory]
    [InlineData("""<ProjectReference Include="../Kits/Data/D.csproj" />""")]
    [InlineData("""<FrameworkReference Include="Microsoft.AspNetCore.App" />""")]
    public void Reference_OfAPureModule_IsFound(string item) =>
        Assert.Single(PurityRule.CheckReferences(ProjectFile.Parse("modules/Questionnaires/Q.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>")));
}
