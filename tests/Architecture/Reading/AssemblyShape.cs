using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>What an assembly declares and uses, read from its metadata without loading it.</summary>
internal sealed record AssemblyShape
{
    public required string Name { get; init; }

    public required IReadOnlyList<TypeShape> Types { get; init; }

    /// <summary>Types of other assemblies that it uses, and members as <c>Type.Member</c>, each with its assembly.</summary>
    public required IReadOnlyList<Use> Uses { get; init; }

    public required IReadOnlyList<string> References { get; init; }

    public static AssemblyShape Read(string name)
    {
        using var file = File.OpenRead(System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        using var portable = new PEReader(file);
        var metadata = portable.GetMetadataReader();
        return new()
        {
            Name = name,
            Types = [.. metadata.TypeDefinitions.Select(handle => TypeShape.Of(metadata, metadata.GetTypeDefinition(handle)))],
            Uses = [.. TypesUsed(metadata), .. MembersUsed(metadata)],
            References = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
        };
    }

    private static IEnumerable<Use> TypesUsed(MetadataReader metadata) =>
        metadata.TypeReferences.Select(handle => new Use(AssemblyOf(metadata, handle), Names.Of(metadata, handle)));

    private static IEnumerable<Use> MembersUsed(MetadataReader metadata)
    {
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            var type = member.Parent.Kind == HandleKind.TypeSpecification
                ? Names.Generic(metadata, (TypeSpecificationHandle)member.Parent)
                : member.Parent;
            if (type.Kind == HandleKind.TypeReference)
            {
                var reference = (TypeReferenceHandle)type;
                yield return new Use(AssemblyOf(metadata, reference), $"{Names.Of(metadata, reference)}.{metadata.GetString(member.Name)}");
            }
        }
    }

    private static string AssemblyOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            HandleKind.TypeReference => AssemblyOf(metadata, (TypeReferenceHandle)scope),
            _ => "",
        };
    }
}

internal sealed record Use(string Assembly, string Name);

internal sealed record TypeShape(string Namespace, string Name, string? BaseType, TypeAttributes Attributes, bool IsNested, bool IsGenerated, IReadOnlyList<string> AsyncVoids)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public string SimpleName => Name.Split('`')[0];

    public bool IsPublic => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;

    public bool IsOpenClass => (Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract | TypeAttributes.Sealed)) == TypeAttributes.NotPublic;

    public static TypeShape Of(MetadataReader metadata, TypeDefinition type) => new(
        metadata.GetString(type.Namespace),
        metadata.GetString(type.Name),
        Names.Of(metadata, type.BaseType),
        type.Attributes,
        type.IsNested,
        metadata.GetString(type.Name).Contains('<', StringComparison.Ordinal) || Has(metadata, type.GetCustomAttributes(), "CompilerGeneratedAttribute"),
        [.. type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsAsyncVoid(metadata, method)).Select(method => metadata.GetString(method.Name))]);

    private static bool IsAsyncVoid(MetadataReader metadata, MethodDefinition method)
    {
        if (!Has(metadata, method.GetCustomAttributes(), "AsyncStateMachineAttribute"))
        {
            return false;
        }

        var signature = metadata.GetBlobReader(method.Signature);
        if (signature.ReadSignatureHeader().IsGeneric)
        {
            signature.ReadCompressedInteger(); // how many type parameters
        }

        signature.ReadCompressedInteger(); // how many parameters
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.Void;
    }

    private static bool Has(MetadataReader metadata, CustomAttributeHandleCollection attributes, string name) => attributes
        .Select(handle => metadata.GetCustomAttribute(handle).Constructor)
        .Where(constructor => constructor.Kind == HandleKind.MemberReference)
        .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
        .Any(parent => Names.Of(metadata, parent)?.EndsWith(name, StringComparison.Ordinal) == true);
}
