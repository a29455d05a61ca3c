using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>The type that is being bound, for what stands inside it.</summary>
internal sealed class TypeScope(string name, string what, EquatableArray<TypeRoleModel> roles, bool rolesSound, BindContext context)
{
    public string Name { get; } = name;

    /// <summary>The type as messages name it.</summary>
    public string What { get; } = what;

    public EquatableArray<TypeRoleModel> Roles { get; } = roles;

    /// <summary>False where a role of the type is wrong: then an unknown role may be that one.</summary>
    public bool RolesSound { get; } = rolesSound;

    public BindContext Context { get; } = context;

    /// <summary>How many of its frames were left out.</summary>
    public int BrokenFrames { get; set; }

    public TypeRoleModel? Role(string name)
    {
        foreach (TypeRoleModel role in Roles)
        {
            if (role.Name == name)
                return role;
        }

        return null;
    }

    public string Suggest(string role) => Suggestion.For(role, Roles.Select(r => r.Name));
}
